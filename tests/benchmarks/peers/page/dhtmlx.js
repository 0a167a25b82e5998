// dhtmlx-gantt, flat: a row a delivery, by start. Its rows of several bars ("split") are far slower.
import { gantt } from 'dhtmlx-gantt';
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css';
import { BAR_HEIGHT, ROW_HEIGHT, WIDTH, date, look, middleOfBar, numbers, paintStates } from './chart.js';

let bars, order, left;

function setScale(start, minutes) {
  const pxPerMinute = WIDTH / minutes;
  const near = minutes <= 4 * 1440;
  gantt.config.scales = near
    ? [{ unit: 'day', step: 1, format: '%d %M' }, { unit: 'hour', step: 1, format: '%H' }]
    : [{ unit: 'week', step: 1, format: 'W%W' }, { unit: 'day', step: 1, format: '%d' }];
  gantt.config.min_column_width = Math.max(near ? 8 : 20, pxPerMinute * (near ? 60 : 1440));
  left = start * pxPerMinute;
}

window.chart = {
  rows: 'flat',
  load(given, start, minutes) {
    bars = given;
    paintStates((ink, state) => `.gantt_task_line.s${state}{background:${ink};border-color:${ink}}`);
    Object.assign(gantt.config, {
      columns: [{ name: 'text', width: 120 }],
      start_date: date(bars, 0),
      end_date: date(bars, bars.minutes),
      row_height: ROW_HEIGHT,
      bar_height: BAR_HEIGHT,
      duration_unit: 'minute',
      time_step: 5,
      smart_rendering: true,
      static_background: true,
      fit_tasks: false,
      show_links: false,
      work_time: false,
    });
    gantt.templates.task_class = (_from, _to, task) => task.look;
    setScale(start, minutes);
    gantt.init('chart');
    order = numbers(bars).sort((a, b) => bars.start[a] - bars.start[b]);
    const data = order.map((n) => ({
      id: n + 1,
      text: bars.label[n],
      start_date: date(bars, bars.start[n]),
      duration: bars.length[n],
      look: look(bars, n),
    }));
    gantt.parse({ data, links: [] });
  },
  show(start, minutes) {
    setScale(start, minutes);
    gantt.render();
    // The rows of the bars that are in view, a third of the span in.
    const first = order.findIndex((n) => bars.start[n] > start + minutes / 3);
    gantt.scrollTo(left, Math.max(first, 0) * ROW_HEIGHT);
  },
  pan(px) {
    gantt.scrollTo(left + px, null);
  },
  grip: () => middleOfBar('.gantt_task_line'),
};
