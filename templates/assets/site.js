// Sorting, filtering and copying for whoever has scripts; every page is complete without them. Text only ever goes
// through textContent, and what a reader chose is kept in the address.
(function () {
  "use strict";

  // A report in another language puts its messages in front of this script, by their English text: for one, for several.
  // What stands in braces is filled.
  function say(text, parts) {
    var told = (window.scoresheetMessages || {})[text];
    var form = told ? told[parts && parts.n === 1 ? 0 : 1] : text;
    return form.replace(/\{([a-z]+)\}/g, function (whole, name) { return parts && name in parts ? parts[name] : whole; });
  }

  var live = document.createElement("p");
  live.className = "live";
  live.setAttribute("role", "status");

  function make(name, text) {
    var element = document.createElement(name);
    if (text) element.textContent = text;
    return element;
  }

  function remembered(key) {
    return new URLSearchParams(location.search).get(key) || "";
  }

  function remember(key, value) {
    var state = new URLSearchParams(location.search);
    if (value) state.set(key, value);
    else state.delete(key);
    var query = state.toString();
    try {
      history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
    } catch (error) {
      // A browser that forbids it for files forgets the choice; nothing else is lost.
    }
  }

  // What a reader hears of a cell: no shapes, none of our own buttons.
  function words(cell) {
    var silent = cell.querySelector("[aria-hidden], .copy");
    var heard = silent ? cell.cloneNode(true) : cell;
    if (silent) heard.querySelectorAll("[aria-hidden], .copy").forEach(function (part) { part.remove(); });
    return heard.textContent.replace(/\s+/g, " ").trim();
  }

  // The first number of a cell, or null: "−0.20", "11 500", "3 of 4", "18 KB"; in other languages "−0,20", "11.500".
  function number(cell) {
    var locale = window.scoresheetLocale || { point: ".", group: "" };
    var text = words(cell);
    if (locale.group) text = text.split(locale.group).join("\u202f");
    if (locale.point !== ".") text = text.split(locale.point).join(".");
    var match = text.replace(/[\u202f\u00a0 ](?=\d{3}(\D|$))/g, "").match(/^[^\d−-]{0,3}([−-]?\d+(\.\d+)?)/);
    return match ? parseFloat(match[1].replace("−", "-")) : null;
  }

  function sortable(table) {
    var name = table.dataset.name;
    var heads = Array.from(table.tHead.rows[0].cells);
    var body = table.tBodies[0];
    var original = Array.from(body.rows);

    function sort(column, direction) {
      var numeric = heads[column].classList.contains("number");
      var key = numeric ? number : words;
      var rows = original.map(function (row) { return [key(row.cells[column]), row]; });
      var sign = direction === "descending" ? -1 : 1;
      rows.sort(function (a, b) {
        if (a[0] === b[0]) return 0;
        if (a[0] === null || a[0] === "") return 1;
        if (b[0] === null || b[0] === "") return -1;
        return sign * (numeric ? a[0] - b[0] : a[0].localeCompare(b[0], document.documentElement.lang, { numeric: true }));
      });
      body.append.apply(body, rows.map(function (pair) { return pair[1]; }));
      heads.forEach(function (head, index) {
        if (index === column) head.setAttribute("aria-sort", direction);
        else head.removeAttribute("aria-sort");
      });
    }

    heads.forEach(function (head, column) {
      var button = make("button", words(head));
      button.type = "button";
      head.textContent = "";
      head.append(button);
      button.addEventListener("click", function () {
        var direction = head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
        sort(column, direction);
        remember(name + "-sort", column + "-" + direction);
        live.textContent = say(direction === "ascending" ? "Sorted by {column}, ascending" : "Sorted by {column}, descending",
          { column: button.textContent });
      });
    });

    var kept = remembered(name + "-sort").match(/^(\d+)-(ascending|descending)$/);
    if (kept && heads[kept[1]]) sort(Number(kept[1]), kept[2]);
  }

  function labelled(text, control) {
    var label = make("label", text);
    label.append(control);
    return label;
  }

  function facet(table, column) {
    var select = make("select");
    var values = Array.from(table.tBodies[0].rows, function (row) { return words(row.cells[column]); });
    var any = make("option", say("all"));
    any.value = "";
    select.append(any);
    Array.from(new Set(values)).filter(Boolean).sort().forEach(function (value) {
      var option = make("option", value);
      option.value = value;
      select.append(option);
    });
    return select;
  }

  function filterable(table) {
    var name = table.dataset.name;
    var rows = Array.from(table.tBodies[0].rows);
    if (rows.length < 5) return;
    var texts = rows.map(function (row) { return words(row).toLowerCase(); });
    var controls = tools(table.parentElement);
    var box = make("input");
    box.type = "search";
    box.value = remembered(name + "-find");
    controls.append(labelled(table.dataset.filter, box));
    var facets = (table.dataset.facets || "").split(" ").filter(Boolean).map(function (column) {
      var select = facet(table, Number(column));
      select.value = remembered(name + "-" + column);
      if (select.selectedIndex < 0) select.selectedIndex = 0;
      controls.append(labelled(words(table.tHead.rows[0].cells[column]), select));
      return [Number(column), select];
    });
    var count = make("p");
    count.setAttribute("role", "status");
    controls.append(count);

    function apply() {
      var wanted = box.value.toLowerCase().split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row, index) {
        var fits = wanted.every(function (word) { return texts[index].includes(word); });
        fits = fits && facets.every(function (pair) {
          return !pair[1].value || words(row.cells[pair[0]]) === pair[1].value;
        });
        row.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      count.textContent = say("{shown} of {all} shown", { shown: shown, all: rows.length });
    }

    function changed() {
      apply();
      remember(name + "-find", box.value);
      facets.forEach(function (pair) { remember(name + "-" + pair[0], pair[1].value); });
    }

    box.addEventListener("input", changed);
    facets.forEach(function (pair) { pair[1].addEventListener("change", changed); });
    apply();
  }

  // Copies a text and says so; `button` shows it where there is one.
  function copy(text, what, button) {
    navigator.clipboard.writeText(text).then(function () { copied(what, button); }, refused);
  }

  function copied(what, button) {
    live.textContent = say("Copied {what}", { what: what });
    if (!button) return;
    var before = button.textContent;
    button.textContent = say("copied");
    setTimeout(function () { button.textContent = before; }, 2000);
  }

  function refused() {
    live.textContent = say("The browser does not allow copying");
  }

  function button(text, name, action) {
    var made = make("button", text);
    made.type = "button";
    if (name) made.setAttribute("aria-label", name);
    made.addEventListener("click", action);
    return made;
  }

  function copyable(place) {
    var address = words(place);
    var made = button(say("copy"), say("Copy {what}", { what: address }), function () { copy(address, address, made); });
    made.className = "copy";
    place.append(" ", made);
  }

  // The address of this page and of one thing on it, without what else is chosen.
  function linkable(thing) {
    var cell = thing.tagName === "TR" ? thing.querySelector("th") : thing;
    var what = words(cell).slice(0, 60);
    var made = button(say("link"), say("Copy link to {what}", { what: what }), function () {
      copy(location.href.split(/[?#]/)[0] + "#" + thing.id, say("the link to {what}", { what: what }), made);
    });
    made.className = "copy to";
    cell.classList.add("place");
    var head = cell.tagName === "TH" && cell.querySelector("a");
    if (head) head.after(" ", made);
    else cell.append(" ", made);
  }

  // The row of controls in front of a table or a picture, made when the first one needs it.
  function tools(before) {
    var row = before.previousElementSibling;
    if (row && row.classList.contains("tools")) return row;
    row = make("div");
    row.className = "tools";
    before.before(row);
    return row;
  }

  function rowText(row) {
    return Array.from(row.cells, words).join("\t");
  }

  // What is shown of a table, as cells for a spreadsheet. A text that would run as a formula there gets an apostrophe.
  function copyTable(table) {
    var made = button(say("Copy table"), say("Copy table: {what}", { what: words(table.caption) }), function () {
      var rows = Array.from(table.rows).filter(function (row) { return !row.hidden; });
      var text = rows.map(rowText).join("\n").replace(/(^|\t)(?=[=+@]|-(?![\d.,]+(\s|%|$)))/gm, "$1'");
      copy(text + "\n", say("{n} rows", { n: rows.length - 1 }), made);
    });
    tools(table.parentElement).append(made);
  }

  // Charts: what the style sheet says is written into a copy, below the words that say what it is.
  var STYLES = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "font-family", "font-size"];
  var SPACE = "http://www.w3.org/2000/svg";

  function line(svg, text, y, size, colour) {
    var element = document.createElementNS(SPACE, "text");
    Object.entries({ x: 16, y: y, fill: colour, "font-size": size, "font-family": "sans-serif" })
      .forEach(function (pair) { element.setAttribute(pair[0], pair[1]); });
    element.textContent = text;
    svg.append(element);
  }

  function drawn(chart) {
    var box = chart.viewBox.baseVal;
    var body = getComputedStyle(document.body);
    var title = chart.querySelector("title");
    var head = (chart.closest("section") || document).querySelector("h2");
    var whole = document.createElementNS(SPACE, "svg");
    var copied = chart.cloneNode(true);
    var parts = copied.querySelectorAll("*");
    chart.querySelectorAll("*").forEach(function (part, index) {
      var style = getComputedStyle(part);
      STYLES.forEach(function (name) { parts[index].setAttribute(name, style.getPropertyValue(name)); });
    });
    var size = { width: Math.max(box.width, 480) + 32, height: box.height + 88 };
    Object.entries(size).forEach(function (pair) { whole.setAttribute(pair[0], pair[1]); });
    Object.entries({ x: 16, y: 56, width: box.width, height: box.height })
      .forEach(function (pair) { copied.setAttribute(pair[0], pair[1]); });
    line(whole, [document.querySelector("h1"), head].filter(Boolean).map(words).join(" – ").slice(0, 90), 24, 15, body.color);
    line(whole, (title ? title.textContent : "").slice(0, 110), 44, 11, body.color);
    line(whole, words(document.querySelector(".brand")) + " · " + words(document.querySelector(".stamp")),
      box.height + 76, 10, body.color);
    whole.append(copied);
    return { svg: new XMLSerializer().serializeToString(whole), size: size, page: body.backgroundColor };
  }

  function picture(chart) {
    var made = drawn(chart);
    return new Promise(function (done, failed) {
      var image = new Image();
      image.onerror = failed;
      image.onload = function () {
        var canvas = make("canvas");
        canvas.width = made.size.width * 2;
        canvas.height = made.size.height * 2;
        var pen = canvas.getContext("2d");
        pen.fillStyle = made.page;
        pen.fillRect(0, 0, canvas.width, canvas.height);
        pen.drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob(done, "image/png");
      };
      image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(made.svg);
    });
  }

  function save(blob) {
    var link = make("a");
    link.href = URL.createObjectURL(blob);
    link.download = words(document.querySelector("h1")).replace(/[^\p{L}\d]+/gu, "-").slice(0, 60) + ".png";
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
    live.textContent = say("Saved as {file}", { file: link.download });
  }

  function copyChart(chart) {
    var place = tools(chart.parentElement);
    place.append(button(say("Save picture"), say("Save picture of the chart"), function () { picture(chart).then(save); }));
    if (!window.ClipboardItem || !navigator.clipboard) return;
    var made = button(say("Copy picture"), say("Copy picture of the chart"), function () {
      navigator.clipboard.write([new ClipboardItem({ "image/png": picture(chart) })])
        .then(function () { copied(say("the picture"), made); }, refused);
    });
    place.append(made);
  }

  // The sentence on top, as text and as what Teams and Slack make lists of. No cell can mark up the message or call
  // somebody: its signs become ones that only look like them.
  function plain(text) {
    var harmless = { "*": "∗", _: "＿", "~": "∼", "`": "'", "<": "‹", ">": "›", "[": "(", "]": ")", "@": "@\u2060", "|": "¦" };
    return text.replace(/[*_~`<>[\]@|]/g, function (sign) { return harmless[sign]; });
  }

  function copySummary(summary) {
    var title = words(document.querySelector(".brand")) + " – " + words(document.querySelector(".stamp"));
    var place = make("div");
    place.className = "tools";
    summary.after(place);
    var asText = button(say("Copy summary"), "", function () {
      copy(title + "\n" + words(summary) + "\n", say("the summary"), asText);
    });
    var asList = button(say("Copy for Teams or Slack"), "", function () {
      var items = Array.from(document.querySelectorAll("#attention ~ ol > li, #attention ~ ul > li")).slice(0, 5);
      var lines = items.map(function (item) { return "- " + plain(Array.from(item.children, words).join(" – ")); });
      if (lines.length) lines.unshift("", words(document.getElementById("attention")) + ":");
      var address = /^http/.test(location.protocol) ? ["", location.href.split(/[?#]/)[0]] : [];
      copy([plain(title), "", plain(words(summary))].concat(lines, address).join("\n") + "\n", say("the summary"), asList);
    });
    place.append(asText, asList);
  }

  // Parts that a reader opened stay open, and the address says which; a link into a closed part opens it.
  function foldable() {
    var parts = Array.from(document.querySelectorAll("main details"));
    var turned = remembered("open").split(",").filter(Boolean);
    parts.forEach(function (part, number) {
      var before = part.open;
      if (turned.includes(String(number))) part.open = !before;
      part.addEventListener("toggle", function () {
        var now = remembered("open").split(",").filter(function (other) { return other && other !== String(number); });
        if (part.open !== before) now.push(number);
        remember("open", now.join(","));
      });
    });
    function reveal() {
      var target = document.getElementById(location.hash.slice(1));
      for (var part = target && target.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
    }
    addEventListener("hashchange", reveal);
    reveal();
  }

  // What a reader set on this machine. Browsers share it among all pages on a disk, or forget it: names say whose it is.
  function setting(name, value) {
    try {
      if (value === undefined) return localStorage.getItem("scoresheet-" + name);
      if (value) localStorage.setItem("scoresheet-" + name, value);
      else localStorage.removeItem("scoresheet-" + name);
    } catch (error) {
      // The choice holds for this page only.
    }
    return null;
  }

  function schemes() {
    var system = matchMedia("(prefers-color-scheme: dark)");
    var root = document.documentElement;
    var chosen = setting("scheme");
    function isDark() { return chosen ? chosen === "dark" : system.matches; }
    function apply() {
      root.style.colorScheme = chosen || "";
      made.textContent = say(isDark() ? "Light" : "Dark");
      made.setAttribute("aria-label", say(isDark() ? "Change to light colours" : "Change to dark colours"));
    }
    var made = button("", "", function () {
      chosen = isDark() ? "light" : "dark";
      if ((chosen === "dark") === system.matches) chosen = "";
      setting("scheme", chosen);
      apply();
    });
    system.addEventListener("change", apply);
    made.className = "scheme";
    document.querySelector(".find").after(made);
    apply();
  }

  // Search. Nothing of it is loaded before a reader wants it.
  var MOST = 8;
  var MOST_ON_PAGE = 100;
  // By kind, as search-data.js lists them: what people mostly look for comes first.
  var WEIGHTS = [1.4, 1.2, 1.4, 1.6, 1.5, 0.7, 0.9];
  var ready = null;

  function script(name) {
    return new Promise(function (done, failed) {
      var element = make("script");
      element.src = "assets/" + name;
      element.onload = done;
      element.onerror = failed;
      document.head.append(element);
    });
  }

  // Words without accents; signs that are words by themselves in Chinese, Japanese and Korean one by one.
  function fold(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }

  function tokens(text) {
    return text.normalize("NFC").replace(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g, " $& ").split(/[\s\p{P}\p{S}]+/u);
  }

  function load() {
    if (ready) return ready;
    var data = null;
    window.scoresheet = function (given) { data = given; };
    ready = Promise.all([script("minisearch.js"), script("search-data.js")]).then(function () {
      var page = "";
      var all = data.documents.map(function (one, id) {
        if (one[2][0] !== "#") page = one[2];
        var more = [data.names[one[3]], data.names[one[4]]].filter(Boolean);
        return { id: id, kind: one[0], title: one[1], href: one[2][0] === "#" ? page + one[2] : one[2], more: more.join(" · ") };
      });
      var index = new window.MiniSearch({
        fields: ["title", "more"], tokenize: tokens, processTerm: fold,
        searchOptions: {
          boost: { title: 3 }, combineWith: "AND",
          prefix: true,
          fuzzy: function (term) { return term.length > 6 ? 2 : term.length > 3; },
          boostDocument: function (id) { return WEIGHTS[all[id].kind] || 1; }
        }
      });
      return index.addAllAsync(all, { chunkSize: 400 }).then(function () {
        return function (query) {
          return index.search(query).map(function (hit) {
            var one = all[hit.id];
            return { kind: data.kinds[one.kind], title: one.title, href: one.href, more: one.more };
          });
        };
      });
    });
    ready.catch(function () { live.textContent = say("The search could not be loaded"); });
    return ready;
  }

  function result(hit) {
    var link = make("a");
    link.href = hit.href;
    link.append(make("bdi", hit.title));
    var item = make("li");
    item.append(make("span", hit.kind), " ", link);
    item.firstChild.className = "tally";
    if (hit.more) {
      item.append(" ", make("span", hit.more));
      item.lastChild.className = "where";
    }
    return item;
  }

  function counted(number) {
    return say(number === 1 ? "1 result" : "{n} results", { n: number });
  }

  function allOf(query) {
    return "search.html?q=" + encodeURIComponent(query);
  }

  function finder() {
    var place = document.querySelector(".find");
    var box = make("input");
    var list = make("ul");
    box.type = "search";
    box.placeholder = say("Search");
    box.autocomplete = "off";
    box.setAttribute("aria-label", say("Search the report"));
    list.className = "hits";
    list.hidden = true;
    place.setAttribute("role", "search");
    place.replaceChildren(box, list);
    var timer = 0;
    var loaded = false;

    function close() { list.hidden = true; }

    function show(query, hits) {
      if (box.value.trim() !== query) return;
      list.replaceChildren.apply(list, hits.slice(0, MOST).map(result));
      var rest = make("li");
      if (hits.length > MOST) {
        var link = make("a", say("All {n} results", { n: hits.length }));
        link.href = allOf(query);
        rest.append(link);
      } else if (!hits.length) {
        rest.textContent = say("Nothing found");
      }
      if (rest.firstChild) list.append(rest);
      list.hidden = false;
      live.textContent = counted(hits.length);
    }

    function look() {
      var query = box.value.trim();
      if (!query) { close(); return; }
      if (!loaded) {
        list.replaceChildren(make("li", say("Searching …")));
        list.hidden = false;
      }
      load().then(function (search) {
        loaded = true;
        show(query, search(query));
      }, close);
    }

    // Arrows walk from the box through the results and back.
    function walk(step) {
      var stops = [box].concat(Array.from(list.querySelectorAll("a")));
      var next = stops[stops.indexOf(document.activeElement) + step];
      if (next) next.focus();
    }

    box.addEventListener("focus", load);
    box.addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(look, 100);
    });
    place.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && !list.hidden) { close(); box.focus(); }
      else if (event.key === "ArrowDown" && !list.hidden) walk(1);
      else if (event.key === "ArrowUp" && document.activeElement !== box) walk(-1);
      else if (event.key === "Enter" && event.target === box && box.value.trim()) location.href = allOf(box.value.trim());
      else return;
      event.preventDefault();
    });
    place.addEventListener("focusout", function (event) {
      if (!place.contains(event.relatedTarget)) close();
    });
    document.addEventListener("keydown", function (event) {
      var typing = event.target.closest("input, select, textarea, [contenteditable]");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey || setting("slash")) return;
      event.preventDefault();
      box.focus();
    });
    return box;
  }

  // The page of results, and whether `/` leads to the box.
  function results(box) {
    var query = remembered("q").trim();
    var place = make("div");
    place.className = "results";
    var status = make("p");
    status.setAttribute("role", "status");
    var list = make("ol");
    var keys = make("input");
    keys.type = "checkbox";
    keys.checked = !setting("slash");
    keys.addEventListener("change", function () { setting("slash", keys.checked ? "" : "off"); });
    var label = make("label");
    label.append(keys, " " + say("The key / leads to the search"));
    place.append(status, list, label);
    document.querySelector("h1").after(place);
    box.value = query;
    if (!query) { box.focus(); return; }
    status.textContent = say("Searching …");
    load().then(function (search) {
      var hits = search(query);
      status.textContent = say("{results} for “{query}”", { results: counted(hits.length), query: query }) +
        (hits.length > MOST_ON_PAGE ? say(", the first {n} shown", { n: MOST_ON_PAGE }) : "");
      list.replaceChildren.apply(list, hits.slice(0, MOST_ON_PAGE).map(result));
    }, function () { status.textContent = say("The search could not be loaded"); });
  }

  document.querySelectorAll("table.sortable[data-filter]").forEach(filterable);
  document.querySelectorAll("table.sortable").forEach(sortable);
  foldable();
  if (navigator.clipboard) {
    document.querySelectorAll(".place").forEach(copyable);
    document.querySelectorAll("main tr[id], .rule h3[id]").forEach(linkable);
    document.querySelectorAll(".scroll[aria-labelledby] > table").forEach(copyTable);
    document.querySelectorAll("#summary").forEach(copySummary);
  }
  document.querySelectorAll("figure > .chart, .scroll > .chart").forEach(copyChart);
  if (document.querySelector(".find")) {
    var box = finder();
    schemes();
    if (/search\.html$/.test(location.pathname)) results(box);
  }
  document.body.append(live);
})();
