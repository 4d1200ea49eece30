// Draws pictures from the tables beneath them: what a picture says, its table says, in the language of the page.
(function () {
  'use strict';

  const NARROW = 640;
  const PAPER = 1000;
  const DAY = 86400000;
  const number = new Intl.NumberFormat(document.documentElement.lang === 'en' ? 'en' : 'vi');
  const font = '"Noto Sans", "Segoe UI", Roboto, Arial, sans-serif';
  const page = getComputedStyle(document.querySelector('.pictures') || document.documentElement);
  const color = (name) => page.getPropertyValue('--' + name).trim();
  const INK = color('ink');
  const SOFT = color('soft');
  const LINE = color('line');
  const LATE = color('late');
  const SOON = color('soon');
  const ON_TIME = color('done-on-time') || INK;
  const DONE_LATE = color('done-late') || SOFT;

  const drawn = [];

  // ---- What the tables say ----

  function table(place) {
    return document.getElementById(place.dataset.table);
  }

  function lines(place) {
    return Array.from(table(place).tBodies[0].rows);
  }

  function values(line) {
    return Array.from(line.querySelectorAll('[data-v]')).map((cell) => Number(cell.dataset.v));
  }

  /** The heads of the columns that have values. */
  function heads(place) {
    const all = Array.from(table(place).tHead.rows[0].cells).map((cell) => cell.textContent.trim());
    const first = lines(place)[0];
    return first ? Array.from(first.cells).map((cell, at) => [cell, all[at]])
      .filter(([cell]) => cell.hasAttribute('data-v')).map(([, head]) => head) : [];
  }

  function share(part, whole) {
    return whole > 0 ? Math.round(part * 1000 / whole) / 10 : 0;
  }

  // ---- What every picture has ----

  function common(place) {
    return {
      animation: false,
      textStyle: { fontFamily: font, color: INK, fontSize: 13 },
      aria: { enabled: true, label: { description: place.dataset.title + '. ' + place.dataset.summary }, decal: { show: true } },
      tooltip: { renderMode: 'richText', confine: true, borderColor: LINE, textStyle: { color: INK, fontFamily: font, fontSize: 13 } }
    };
  }

  function legend(names) {
    return { data: names, top: 0, left: 0, itemGap: 16, textStyle: { color: INK, fontSize: 13 } };
  }

  // ---- The pictures: each gives its height and what the library draws ----

  const PICTURES = {

    cascade(place, width) {
      // On a telephone the document stands above anyway, and the second level must be seen for one to look further.
      const narrow = width < NARROW;
      const root = narrow && place.tree.children.length === 1 ? place.tree.children[0] : place.tree;
      const levels = depth(root);
      const wide = Math.max(width, levels * (narrow ? 150 : 190));
      const room = wide / levels - 28;
      return {
        height: Math.max(1, leaves(root)) * 28 + 24,
        width: wide,
        option: {
          tooltip: { formatter: (it) => it.data && it.data.node in place.nodes ? nodeText(place, place.nodes[it.data.node]) : '' },
          series: [{
            type: 'tree',
            data: [shown(root, room)],
            left: 12, right: room, top: 12, bottom: 12,
            orient: 'LR',
            expandAndCollapse: false,
            roam: false,
            edgeShape: 'polyline',
            edgeForkPosition: '94%',
            symbolSize: 11,
            lineStyle: { color: '#b9c4ce', width: 1.5 },
            emphasis: { disabled: true }
          }]
        },
        open: (it) => {
          const node = it.data && place.nodes[it.data.node];
          if (!node) {
            return null;
          }
          if (node.children && node.children.length > 0) {
            node.open = !node.open;
            draw(drawn.find((one) => one.place === place), place.clientWidth);
            return null;
          }
          return node.address ? { dataset: { href: node.address } } : null;
        }
      };
    },

    trend(place, width) {
      const names = heads(place);
      const points = lines(place).map((line) => ({ label: line.dataset.label, values: values(line) }));
      const styles = [
        { color: SOFT, type: 'dashed', symbol: 'rect' },
        { color: ON_TIME, type: 'dotted', symbol: 'triangle' },
        { color: DONE_LATE, type: 'dashed', symbol: 'diamond' }
      ];
      const total = names.length - 1;
      return {
        height: 320,
        option: {
          legend: legend(names),
          grid: { left: 8, right: 28, top: width < NARROW ? 64 : 44, bottom: 8, containLabel: true },
          tooltip: { trigger: 'axis', valueFormatter: (value) => number.format(value) },
          xAxis: { type: 'category', boundaryGap: false, data: points.map((point) => point.label), axisLabel: { color: SOFT, hideOverlap: true } },
          yAxis: { type: 'value', minInterval: 1, axisLabel: { color: SOFT, formatter: (value) => number.format(value) }, splitLine: { lineStyle: { color: LINE } } },
          series: names.filter((name, at) => at === total || total > 1).map((name) => {
            const at = names.indexOf(name);
            const whole = at === total;
            const style = styles[at % styles.length];
            return {
              name: name,
              type: 'line',
              data: points.map((point) => point.values[at]),
              symbol: whole ? 'circle' : style.symbol,
              symbolSize: whole ? 8 : 6,
              z: whole ? 3 : 2,
              itemStyle: { color: whole ? LATE : style.color },
              lineStyle: { color: whole ? LATE : style.color, width: whole ? 3 : 2, type: whole ? 'solid' : style.type },
              areaStyle: whole ? { color: LATE, opacity: .08 } : null,
              label: { show: whole, color: LATE, fontWeight: 600, position: 'top', formatter: (point) => number.format(point.value) },
              labelLayout: { hideOverlap: true }
            };
          })
        }
      };
    },

    ranks(place, width) {
      const most = 25;
      const narrow = width < NARROW;
      const all = lines(place);
      const judged = all.filter((line) => Number(line.dataset.judged) > 0);
      const shown = judged.slice(0, most);
      const cut = place.parentElement.querySelector('[data-cut]');
      if (cut) {
        cut.hidden = shown.length === all.length;
        cut.textContent = cut.dataset.text.replace('%', number.format(shown.length));
      }
      return shares(place, shown, {
        narrow: narrow,
        name: (line) => narrow ? line.dataset.short : line.dataset.label,
        room: narrow ? 96 : Math.min(300, width * .3)
      });
    },

    quarters(place, width) {
      const narrow = width < NARROW;
      return shares(place, lines(place), { narrow: narrow, name: (line) => line.dataset.label, room: 80 });
    },

    calendar(place, width) {
      const narrow = width < NARROW + 200;
      const its = table(place).dataset;
      const rest = new Set(its.rest.split(','));
      const found = new Map(lines(place).map((line) => [line.dataset.day, line]));
      const days = [];
      for (let day = new Date(its.year + '-01-01T00:00:00Z'); day.getUTCFullYear() === Number(its.year); day.setUTCDate(day.getUTCDate() + 1)) {
        days.push(day.toISOString().substring(0, 10));
      }
      const most = Math.max(1, ...lines(place).map((line) => values(line)[0] + values(line)[1]));
      const cell = narrow ? [Math.floor((width - 64) / 7), 20] : [Math.floor((width - 56) / 54), Math.max(22, Math.floor((width - 56) / 54))];
      return {
        height: narrow ? 54 * cell[1] + 40 : 7 * cell[1] + 40,
        option: {
          tooltip: { formatter: (it) => dayText(place, its, days[it.dataIndex], found.get(days[it.dataIndex]), rest) },
          calendar: {
            orient: narrow ? 'vertical' : 'horizontal',
            range: its.year,
            left: narrow ? 52 : 40,
            top: 28,
            cellSize: cell,
            splitLine: { lineStyle: { color: SOFT, width: 1.5 } },
            itemStyle: { color: '#fff', borderColor: LINE, borderWidth: 1 },
            yearLabel: { show: false },
            monthLabel: { nameMap: its.months.split(','), color: INK, fontFamily: font },
            dayLabel: { firstDay: 1, nameMap: its.weekdays.split(','), color: SOFT, fontFamily: font }
          },
          series: [{
            type: 'custom',
            coordinateSystem: 'calendar',
            z: 4,
            data: days.map((day) => [day, 0]),
            renderItem: (params, api) => {
              const day = days[params.dataIndex];
              return square(api.coord(day), cell, found.get(day), { rest: rest.has(day), today: day === its.today, most: most });
            }
          }]
        },
        open: (it) => found.get(days[it.dataIndex])
      };
    },

    timeline(place, width) {
      const narrow = width < NARROW + 100;
      const its = table(place).dataset;
      const sources = [];
      const marks = lines(place).map((line) => {
        const source = line.dataset.source;
        let at = sources.findIndex((one) => one.source === source);
        if (at < 0) {
          at = sources.push({ source: source, title: line.dataset.title, begun: line.dataset.begun }) - 1;
        }
        const one = sources[at];
        one.begun = line.dataset.begun < one.begun ? line.dataset.begun : one.begun;
        return Object.assign({ at: at, line: line }, line.dataset);
      });
      const step = narrow ? 48 : 36;
      const left = narrow ? 12 : Math.min(340, width * .32);
      const ends = bounds(marks, its.today);
      return {
        height: sources.length * step + 64,
        option: {
          grid: { left: left, right: 64, top: 28, bottom: 28 },
          tooltip: { formatter: (it) => it.seriesIndex === 0 ? markText(place, marks[it.dataIndex]) : '' },
          xAxis: { type: 'time', minInterval: 86400000, splitNumber: narrow ? 3 : 6, splitLine: { show: true, lineStyle: { color: LINE } },
            axisLabel: { color: SOFT, hideOverlap: true, showMinLabel: false, showMaxLabel: false, formatter: (at) => dated(new Date(at), ends) }, min: ends[0], max: ends[1] },
          yAxis: { type: 'category', inverse: true, data: sources.map((one) => one.title), axisTick: { show: false },
            axisLabel: { show: !narrow, width: left - 16, overflow: 'truncate', color: INK, align: 'left', margin: left - 8, fontSize: 13 } },
          series: [{
            type: 'custom',
            clip: false,
            data: marks.map((mark) => [mark.begun, mark.at, mark.day || its.today, mark.first || mark.begun]),
            encode: { x: [0, 2, 3], y: 1 },
            renderItem: (params, api) => span(api, marks[params.dataIndex], sources, { step: step, narrow: narrow, width: width, today: its.today })
          }, {
            type: 'line',
            data: [],
            markLine: { silent: true, symbol: 'none', lineStyle: { color: INK, type: 'solid', width: 1.5 }, label: { formatter: its.todayWord, position: 'start', color: INK, fontWeight: 600 }, data: [{ xAxis: its.today }] }
          }]
        },
        open: (it) => it.seriesIndex === 0 ? marks[it.dataIndex].line : null
      };
    }
  };

  /** Bars of shares, each with its numerator and denominator. */
  function shares(place, shown, how) {
    const names = heads(place);
    const colors = [ON_TIME, DONE_LATE, LATE];
    return {
      height: Math.max(1, shown.length) * 26 + (how.narrow ? 86 : 60),
      option: {
        legend: legend(names),
        grid: { left: how.room + 12, right: how.narrow ? 64 : 84, top: how.narrow ? 60 : 34, bottom: 24 },
        tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, formatter: (bars) => {
          const line = shown[bars[0].dataIndex];
          return line.dataset.label + '\n' + names.map((name, at) => name + ': ' + partOf(values(line)[at], line.dataset.judged)).join('\n');
        } },
        xAxis: { type: 'value', min: 0, max: 100, interval: how.narrow ? 50 : 20, axisLabel: { color: SOFT, formatter: '{value} %' }, splitLine: { lineStyle: { color: LINE } } },
        yAxis: { type: 'category', inverse: true, data: shown.map(how.name), axisTick: { show: false }, axisLine: { lineStyle: { color: SOFT } },
          axisLabel: { width: how.room, overflow: 'truncate', color: INK, interval: 0 } },
        series: names.map((name, at) => ({
          name: name,
          type: 'bar',
          stack: 'shares',
          barWidth: 16,
          itemStyle: { color: colors[at], borderColor: '#fff', borderWidth: 1 },
          data: shown.map((line) => share(values(line)[at], Number(line.dataset.judged))),
          label: { show: false }
        })).concat([{
          type: 'bar',
          stack: 'shares',
          silent: true,
          itemStyle: { color: 'transparent', decal: { symbol: 'none' } },
          tooltip: { show: false },
          data: shown.map(() => 0),
          label: { show: true, position: 'right', color: INK, fontSize: 12, formatter: (bar) => {
            const line = shown[bar.dataIndex];
            if (line.dataset.judged === '0') {
              return '—';
            }
            return number.format(values(line)[0]) + '/' + number.format(line.dataset.judged) + (values(line)[2] > 0 ? '  {late|⚠ ' + number.format(values(line)[2]) + '}' : '');
          }, rich: { late: { color: LATE, fontWeight: 700, fontSize: 12 } } }
        }])
      },
      open: (bar) => bar.seriesIndex < names.length ? shown[bar.dataIndex].querySelectorAll('td a')[bar.seriesIndex] : null
    };
  }

  function partOf(part, whole) {
    return Number(whole) > 0 ? number.format(part) + '/' + number.format(whole) + ' (' + number.format(share(part, Number(whole))) + ' %)' : '0/0';
  }

  /** A day of the calendar. */
  function square(center, cell, line, how) {
    const box = { x: center[0] - cell[0] / 2, y: center[1] - cell[1] / 2, width: cell[0], height: cell[1] };
    const inner = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2, r: 2 };
    const figures = line ? values(line) : [0, 0, 0, 0, 0];
    const open = figures[0] + figures[1];
    const children = [{ type: 'rect', shape: inner, style: { fill: how.rest ? '#eceff2' : '#fff' } }];
    if (how.rest) {
      children.push({ type: 'line', shape: { x1: box.x + 2, y1: box.y + box.height - 2, x2: box.x + box.width - 2, y2: box.y + 2 }, style: { stroke: '#cdd5dc', lineWidth: 1 } });
    }
    if (open > 0) {
      const late = figures[0] > 0;
      const soon = !late && figures[2] > 0;
      const depth = .12 + .5 * Math.sqrt(figures[1] / how.most);
      children.push({ type: 'rect', shape: inner, style: {
        fill: late ? LATE : soon ? '#fff' : 'rgba(63, 84, 104, ' + depth + ')',
        stroke: late ? '#5d0b0e' : soon ? SOON : 'transparent',
        lineWidth: late || soon ? 2 : 0
      } });
      children.push(letters(center, open > 999 ? '+' : String(open), late ? '#fff' : soon ? SOON : INK, open > 99 && cell[0] < 24 ? 9 : 11, late || soon));
    } else if (figures[3] > 0) {
      children.push(letters(center, '✓', SOFT, 10, false));
    }
    if (how.today) {
      children.push({ type: 'rect', shape: inner, style: { fill: 'none', stroke: INK, lineWidth: 2.5, lineDash: [3, 2] } });
    }
    return { type: 'group', children: children };
  }

  function letters(at, text, fill, size, bold) {
    return { type: 'text', silent: true, style: { text: text, x: at[0], y: at[1], fill: fill, font: (bold ? 'bold ' : '') + size + 'px ' + font, align: 'center', verticalAlign: 'middle' } };
  }

  function dayText(place, its, day, line, rest) {
    const names = Array.from(table(place).tHead.rows[0].cells).slice(1).map((cell) => cell.textContent.trim());
    const head = day.split('-').reverse().join('/') + (rest.has(day) ? ' (' + its.restWord + ')' : '');
    const said = line ? values(line).map((value, at) => value > 0 ? '\n' + names[at] + ': ' + number.format(value) : '').join('') : '';
    return head + said;
  }

  // ---- The cascade ----

  /** A document and its plans are open from the begin, and whatever has few branches. */
  function unfold(node, above, all) {
    // The library copies what it draws, so it is given only where to find it.
    node.key = all.push(node) - 1;
    const few = node.children.length > 0 && node.children.length <= 6;
    node.open = above === 0 || few && above < 3;
    node.children.forEach((child) => unfold(child, above + 1, all));
  }

  function openOf(node) {
    return node.open ? node.children : [];
  }

  function leaves(node) {
    const below = openOf(node);
    return below.length === 0 ? 1 : below.reduce((sum, child) => sum + leaves(child), 0) + (node.more > 0 ? 1 : 0);
  }

  function depth(node) {
    return 1 + Math.max(0, ...openOf(node).map(depth));
  }

  function shown(node, room) {
    const late = node.tally.overdue > 0;
    const done = node.tally.total > 0 && node.tally.done === node.tally.total;
    const folded = node.children.length > 0 && !node.open;
    const name = node.label && node.label !== node.title ? node.label + (node.kind === 'item' ? '. ' : ': ') + node.title : node.title;
    const below = openOf(node).map((child) => shown(child, room));
    if (node.open && node.more > 0) {
      below.push({ name: '… +' + number.format(node.more), symbol: 'none', label: { position: 'right', color: SOFT } });
    }
    return {
      name: name,
      node: node.key,
      children: below,
      symbol: late ? 'triangle' : folded ? 'roundRect' : 'circle',
      itemStyle: { color: late ? LATE : done ? ON_TIME : '#fff', borderColor: late ? LATE : ON_TIME, borderWidth: 2 },
      label: {
        position: 'right', distance: 6, width: room, overflow: 'truncate', color: late ? LATE : INK, fontSize: 12,
        backgroundColor: '#fff', padding: [2, 3],
        formatter: (folded ? '▸ ' : '') + (late ? '⚠ ' : done ? '✓ ' : '') + number.format(node.tally.done) + '/' + number.format(node.tally.total) + '  ' + name.replace(/[{}|]/g, ' ')
      }
    };
  }

  function nodeText(place, node) {
    const words = place.dataset;
    return wrap(node.title, 60) + '\n' + words.doneWord + ': ' + number.format(node.tally.done) + '/' + number.format(node.tally.total)
      + '\n' + words.overdueWord + ': ' + number.format(node.tally.overdue) + '/' + number.format(node.tally.total);
  }

  // ---- The timeline ----

  function stateOf(mark) {
    if (Number(mark.overdue) > 0) {
      return { color: LATE, sign: '⚠' };
    }
    return Number(mark.soon) > 0 ? { color: SOON, sign: '▲' } : { color: INK, sign: '◆' };
  }

  function span(api, mark, sources, how) {
    const at = (day) => api.coord([day, mark.at]);
    const state = stateOf(mark);
    const done = mark.done === mark.total;
    const from = at(mark.begun);
    const end = mark.day || how.today;
    const to = at(end);
    const middle = from[1] + (how.narrow ? 10 : 0);
    const bar = (length, style) => ({ type: 'rect', shape: { x: from[0], y: middle - 4, width: Math.max(2, length), height: 8 }, style: style });
    const sign = (x, text, color, size) => ({ type: 'text', style: { text: text, x: x, y: middle, fill: color, stroke: '#fff', lineWidth: 3, font: 'bold ' + size + 'px ' + font, align: 'center', verticalAlign: 'middle' } });
    const children = [bar(to[0] - from[0], { fill: '#b9c4ce', stroke: mark.day ? 'none' : SOFT, lineDash: mark.day ? null : [3, 3] })];
    if (Number(mark.done) > 0) {
      children.push(bar(((done ? at(mark.last) : to)[0] - from[0]) * (done ? 1 : Number(mark.done) / Number(mark.total)), { fill: ON_TIME }));
    }
    if (mark.first) {
      children.push(sign(at(mark.first)[0], '◇', SOFT, 15));
    }
    if (mark.day) {
      children.push(sign(to[0], state.sign, state.color, 16));
    }
    let right = to[0];
    if (done && mark.last) {
      children.push(sign(at(mark.last)[0], '✓', ON_TIME, 16));
      right = Math.max(right, at(mark.last)[0]);
    }
    children.push({ type: 'text', style: { text: number.format(mark.done) + '/' + number.format(mark.total), x: right + 12, y: middle, fill: state.color, stroke: '#fff', lineWidth: 2, font: '12px ' + font, align: 'left', verticalAlign: 'middle' } });
    if (how.narrow && mark.begun === sources[mark.at].begun) {
      children.push({ type: 'text', style: { text: sources[mark.at].title, x: 12, y: middle - 22, fill: INK, font: '12px ' + font, width: how.width - 24, overflow: 'truncate', align: 'left', verticalAlign: 'middle' } });
    }
    return { type: 'group', children: children };
  }

  function markText(place, mark) {
    const cells = Array.from(mark.line.cells).slice(1).map((cell) => cell.dataset.label + ': ' + cell.textContent.trim().replace(/\s+/g, ' '));
    return wrap(mark.title, 60) + '\n' + cells.join('\n');
  }

  function wrap(text, letters) {
    const short = text.length > 200 ? text.substring(0, 200) + '…' : text;
    return short.replace(new RegExp('(.{1,' + letters + '})(\\s|$)', 'g'), '$1\n').trim();
  }

  /** Days where there are few, months where there are many. */
  function dated(day, ends) {
    const month = String(day.getMonth() + 1).padStart(2, '0');
    return ends[1] - ends[0] < 200 * DAY ? String(day.getDate()).padStart(2, '0') + '/' + month : month + '/' + day.getFullYear();
  }

  function bounds(marks, today) {
    const moments = marks.flatMap((mark) => [mark.begun, mark.day, mark.first, mark.last]).filter(Boolean).concat([today])
      .map((day) => new Date(day + 'T00:00:00').getTime());
    return [Math.min(...moments) - 3 * DAY, Math.max(...moments) + 3 * DAY];
  }

  // ---- Drawing, and drawing again in another size ----

  function draw(one, width) {
    const picture = PICTURES[one.place.dataset.chart](one.place, width);
    one.picture = picture;
    one.width = width;
    // What is drawn is not changed into the new picture: of a tree whose root is another one the library loses the branches.
    one.chart.clear();
    one.chart.resize({ width: picture.width || width, height: picture.height });
    const option = common(one.place);
    Object.assign(option, picture.option, { tooltip: Object.assign(option.tooltip, picture.option.tooltip) });
    one.chart.setOption(option, { notMerge: true });
  }

  function begin(place) {
    const width = place.clientWidth;
    place.textContent = '';
    place.setAttribute('role', 'img');
    const one = { place: place, chart: window.echarts.init(place, null, { renderer: 'svg', width: width, height: 100 }) };
    draw(one, width);
    one.chart.on('click', (event) => {
      const line = one.picture.open ? one.picture.open(event) : null;
      const address = line ? line.dataset.href || line.getAttribute('href') : null;
      if (address) {
        window.location.assign(address);
      }
    });
    new ResizeObserver(() => {
      clearTimeout(one.soon);
      one.soon = setTimeout(() => {
        if (!one.onPaper && place.clientWidth > 0 && place.clientWidth !== one.width) {
          draw(one, place.clientWidth);
        }
      }, 120);
    }).observe(place);
    drawn.push(one);
  }

  function onPaper(yes) {
    drawn.forEach((one) => {
      one.onPaper = yes;
      draw(one, yes ? PAPER : one.place.clientWidth);
    });
  }

  if (window.echarts) {
    document.querySelectorAll('[data-chart]').forEach((place) => {
      if (place.dataset.source) {
        fetch(place.dataset.source, { headers: { Accept: 'application/json' } })
          .then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status))))
          .then((tree) => {
            place.nodes = [];
            place.tree = tree;
            unfold(tree, 0, place.nodes);
            begin(place);
          })
          // The list beneath says the same; the place keeps its hint.
          .catch(() => { place.hidden = false; });
      } else if (table(place) && lines(place).length > 0 || place.dataset.chart === 'calendar') {
        begin(place);
      }
    });
    window.addEventListener('beforeprint', () => onPaper(true));
    window.addEventListener('afterprint', () => onPaper(false));
    document.documentElement.dataset.drawn = String(drawn.length);
  }
})();
