// The live diagrams on the page of a duty: drawn when they come into sight, with the steps marked that the page names.
(() => {
  'use strict';

  const ids = (text) => (text || '').split(' ').filter(Boolean);

  const mark = (viewer, elements, marker) => {
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    elements.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, marker));
  };

  // What the page waits for, in readable size, in the middle of the frame.
  const show = (viewer, elements) => {
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    const first = elements.map((id) => registry.get(id)).find((element) => element && element.type === 'bpmn:UserTask')
      || elements.map((id) => registry.get(id)).find(Boolean);
    canvas.zoom('fit-viewport');
    if (first && canvas.zoom() < 0.7) {
      canvas.zoom(0.85);
      const frame = canvas.viewbox().outer;
      const box = { width: frame.width / 0.85, height: frame.height / 0.85 };
      canvas.viewbox({
        x: first.x + first.width / 2 - box.width / 2,
        y: first.y + first.height / 2 - box.height / 2,
        width: box.width,
        height: box.height,
      });
    }
  };

  const STEPS = {
    ArrowLeft: { dx: 80, dy: 0 },
    ArrowRight: { dx: -80, dy: 0 },
    ArrowUp: { dx: 0, dy: 80 },
    ArrowDown: { dx: 0, dy: -80 },
  };

  // Arrow keys without anything else, and a finger from side to side; the mouse drags by the viewer itself.
  const moves = (viewer, frame) => {
    const canvas = viewer.get('canvas');
    let finger = null;
    frame.addEventListener('keydown', (event) => {
      if (STEPS[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
        canvas.scroll(STEPS[event.key]);
        event.preventDefault();
      }
    });
    frame.addEventListener('pointerdown', (event) => {
      finger = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : null;
    });
    frame.addEventListener('pointermove', (event) => {
      if (finger && event.pointerType === 'touch') {
        canvas.scroll({ dx: event.clientX - finger.x, dy: event.clientY - finger.y });
        finger = { x: event.clientX, y: event.clientY };
      }
    });
    ['pointerup', 'pointercancel'].forEach((end) => frame.addEventListener(end, () => {
      finger = null;
    }));
  };

  const drawn = async (details) => {
    const frame = details.querySelector('.canvas');
    const tools = details.querySelector('.diagram-tools');
    const now = ids(frame.dataset.now);
    const viewer = new window.BpmnJS({
      container: frame,
      // The wheel belongs to the page.
      zoomScroll: { enabled: false },
    });
    try {
      const answer = await fetch(frame.dataset.model, { credentials: 'same-origin' });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      await viewer.importXML(await answer.text());
    } catch (failed) {
      frame.hidden = true;
      details.querySelector('.canvas-failed').hidden = false;
      return;
    }
    mark(viewer, ids(frame.dataset.passed), 'passed');
    mark(viewer, now, 'now');
    const small = window.matchMedia('(max-width: 46rem)').matches;
    if (small) {
      show(viewer, now);
    } else {
      viewer.get('canvas').zoom('fit-viewport', 'auto');
    }
    tools.hidden = false;
    moves(viewer, frame);
    tools.addEventListener('click', (event) => {
      const wish = event.target.dataset.zoom;
      const canvas = viewer.get('canvas');
      if (event.target.dataset.pan) {
        canvas.scroll(STEPS[event.target.dataset.pan]);
      } else if (wish === 'fit') {
        canvas.zoom('fit-viewport', 'auto');
      } else if (wish === 'now') {
        show(viewer, now);
      } else if (wish) {
        canvas.zoom(Math.min(3, Math.max(0.2, canvas.zoom() * (wish === 'in' ? 1.25 : 0.8))));
      }
    });
    frame.dataset.drawn = 'true';
  };

  document.querySelectorAll('details.diagram').forEach((details) => {
    if (details.open) {
      drawn(details);
    } else {
      details.addEventListener('toggle', () => drawn(details), { once: true });
    }
  });
})();
