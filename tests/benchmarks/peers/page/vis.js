// vis-timeline: a group a door, items that do not stack.
import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline/standalone/esm/vis-timeline-graph2d.mjs';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { HEIGHT, WIDTH, date, look, middleOfBar, numbers, paintStates } from './chart.js';

let timeline, bars, from, span;

const setWindow = (start) =>
  timeline.setWindow(date(bars, start), date(bars, start + span), { animation: false });

window.chart = {
  rows: 'doors',
  load(given, start, minutes) {
    bars = given;
    paintStates((ink, state) => `.vis-item.s${state}{background:${ink};border-color:${ink};color:#fff}`);
    const items = numbers(bars).map((n) => ({
      id: n,
      group: bars.row[n],
      start: date(bars, bars.start[n]),
      end: date(bars, bars.start[n] + bars.length[n]),
      content: bars.label[n],
      className: look(bars, n),
    }));
    const groups = bars.doors.map((content, id) => ({ id, content }));
    timeline = new Timeline(document.getElementById('chart'), new DataSet(items), new DataSet(groups), {
      start: date(bars, start),
      end: date(bars, start + minutes),
      height: HEIGHT,
      stack: false,
      verticalScroll: true,
      showTooltips: false,
      margin: { item: 2 },
      editable: { updateTime: true },
      itemsAlwaysDraggable: true,
      snap: null,
    });
  },
  show(start, minutes) {
    [from, span] = [start, minutes];
    setWindow(from);
  },
  pan(px) {
    setWindow(from + (px * span) / WIDTH);
  },
  grip: () => middleOfBar('.vis-item.vis-range'),
};
