// Sorting, filtering and copying for whoever has scripts; every page is complete without them. Text only ever goes
// through textContent, and what a reader chose is kept in the address.
(function () {
  "use strict";

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

  // The first number of a cell, or null: "−0.20", "11 500", "3 of 4", "18 KB".
  function number(cell) {
    var match = words(cell).replace(/[\u202f\u00a0 ](?=\d{3}(\D|$))/g, "").match(/^[^\d−-]{0,3}([−-]?\d+(\.\d+)?)/);
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
        return sign * (numeric ? a[0] - b[0] : a[0].localeCompare(b[0], "en-GB", { numeric: true }));
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
        live.textContent = "Sorted by " + button.textContent + ", " + direction;
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
    var any = make("option", "all");
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
    var texts = rows.map(function (row) { return words(row).toLowerCase(); });
    var tools = make("div");
    tools.className = "tools";
    var box = make("input");
    box.type = "search";
    box.value = remembered(name + "-find");
    tools.append(labelled(table.dataset.filter, box));
    var facets = (table.dataset.facets || "").split(" ").filter(Boolean).map(function (column) {
      var select = facet(table, Number(column));
      select.value = remembered(name + "-" + column);
      if (select.selectedIndex < 0) select.selectedIndex = 0;
      tools.append(labelled(words(table.tHead.rows[0].cells[column]), select));
      return [Number(column), select];
    });
    var count = make("p");
    count.setAttribute("role", "status");
    tools.append(count);
    table.parentElement.before(tools);

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
      count.textContent = shown + " of " + rows.length + " shown";
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

  function copyable(place) {
    var address = words(place);
    var button = make("button", "copy");
    button.type = "button";
    button.className = "copy";
    button.setAttribute("aria-label", "Copy " + address);
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(address).then(
        function () { live.textContent = "Copied " + address; button.textContent = "copied"; },
        function () { live.textContent = "The browser does not allow copying"; }
      );
    });
    place.append(" ", button);
  }

  document.querySelectorAll("table.sortable[data-filter]").forEach(filterable);
  document.querySelectorAll("table.sortable").forEach(sortable);
  if (navigator.clipboard) document.querySelectorAll(".place").forEach(copyable);
  document.body.append(live);
})();
