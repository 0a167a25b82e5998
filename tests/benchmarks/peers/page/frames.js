// What is measured inside the page, for every chart alike.
//
// The browser runs without a frame limit, so the time from one animation frame to the next is what the frame
// cost: script, style, layout, paint and the hand-over to the compositor.

const nextFrame = () => new Promise(requestAnimationFrame);

/** Resolves when what was changed before the call is painted. */
async function painted() {
  await nextFrame();
  await nextFrame();
  await new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
  });
}

/** Milliseconds that `change` took until it was painted. */
async function untilPainted(change) {
  const began = performance.now();
  await change();
  await painted();
  return performance.now() - began;
}

/** Milliseconds of each of `count` frames; `step(k)` moves the chart once a frame. A slow chart stops early. */
async function frames(step, count, mostMs = 8000) {
  const costs = [];
  let last = await nextFrame();
  const began = last;
  for (let k = 1; k <= count && (last - began < mostMs || k <= 3); k++) {
    await step(k);
    const now = await nextFrame();
    costs.push(now - last);
    last = now;
  }
  return costs;
}

/** Milliseconds from each pointer move that the page hears to its frame; call the result to read them. */
function listenToMoves() {
  const costs = [];
  let heard = null;
  const onMove = () => {
    if (heard !== null) return;
    heard = performance.now();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        costs.push(performance.now() - heard);
        heard = null;
      };
      channel.port2.postMessage(0);
    });
  };
  addEventListener('mousemove', onMove, true);
  addEventListener('pointermove', onMove, true);
  return () => costs;
}

window.bench = { untilPainted, frames, listenToMoves };
