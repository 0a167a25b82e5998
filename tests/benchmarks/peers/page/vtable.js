// vtable-gantt (canvas): a record a door with its deliveries inline.
import { Gantt, TYPES } from '@visactor/vtable-gantt';
import { BAR_HEIGHT, HEIGHT, ROW_HEIGHT, WIDTH, colour, date, numbers } from './chart.js';

const HEADERS = 120;
let chart, bars, shown;

const stamp = (minute) => date(bars, minute).toISOString().slice(0, 19).replace('T', ' ');
const isNear = (minutes) => minutes <= 4 * 1440;
const scales = (minutes) =>
  isNear(minutes)
    ? [{ unit: 'day', step: 1 }, { unit: 'hour', step: 1 }]
    : [{ unit: 'week', step: 1 }, { unit: 'day', step: 1 }];
const pxPerMinute = (minutes) => (WIDTH - HEADERS) / minutes;

function records() {
  const doors = bars.doors.map((title) => ({ title, children: [] }));
  for (const n of numbers(bars)) {
    doors[bars.row[n]].children.push({
      id: n,
      title: bars.label[n],
      start: stamp(bars.start[n]),
      end: stamp(bars.start[n] + bars.length[n]),
      progress: 0,
      state: bars.state[n],
    });
  }
  return doors;
}

const ink = ({ taskRecord }) => colour(taskRecord.state ?? 0);

window.chart = {
  rows: 'doors',
  load(given, start, minutes) {
    bars = given;
    const element = document.getElementById('chart');
    chart = new Gantt(element, {
      records: records(),
      tasksShowMode: TYPES.TasksShowMode.Sub_Tasks_Inline,
      taskListTable: { columns: [{ field: 'title', title: 'Door', width: HEADERS }], tableWidth: HEADERS },
      rowHeight: ROW_HEIGHT,
      headerRowHeight: 20,
      minDate: stamp(0),
      maxDate: stamp(bars.minutes - 1),
      taskBar: {
        startDateField: 'start',
        endDateField: 'end',
        progressField: 'progress',
        labelText: '{title}',
        labelTextStyle: { fontSize: 11, color: '#fff' },
        barStyle: (task) => ({ width: BAR_HEIGHT, barColor: ink(task), completedBarColor: ink(task) }),
        moveable: true,
        resizable: false,
      },
      timelineHeader: {
        colWidth: pxPerMinute(minutes) * (isNear(minutes) ? 60 : 1440),
        scales: scales(minutes),
      },
      grid: { verticalLine: { lineWidth: 1, lineColor: '#dde' }, horizontalLine: { lineWidth: 1, lineColor: '#eee' } },
    });
    shown = { start, minutes };
    chart.scrollLeft = start * pxPerMinute(minutes);
  },
  show(start, minutes) {
    if (isNear(minutes) !== isNear(shown.minutes)) chart.updateScales(scales(minutes));
    chart.setMillisecondsPerPixel(60000 / pxPerMinute(minutes));
    shown = { start, minutes };
    chart.scrollLeft = start * pxPerMinute(minutes);
  },
  pan(px) {
    chart.scrollLeft = shown.start * pxPerMinute(shown.minutes) + px;
  },
  /** Bars are no elements here: the first long one of the rows in view, by the same arithmetic. */
  grip() {
    const px = pxPerMinute(shown.minutes);
    const n = numbers(bars).find(
      (k) => bars.row[k] < 25 && bars.start[k] > shown.start + 240 && bars.length[k] * px > 18,
    );
    if (n === undefined) return null;
    return {
      x: HEADERS + (bars.start[n] + bars.length[n] / 2 - shown.start) * px,
      y: 2 * 20 + (bars.row[n] + 0.5) * ROW_HEIGHT,
    };
  },
};
