"use strict";
// Ranks anew under other weights, by the rules of the program: whole numbers of any length,
// nothing rounded before it is compared. And lays any two candidates over each other.
(() => {
  const at = (id) => document.getElementById(id);
  const data = JSON.parse(at("figures").textContent);
  const candidates = data.candidates;

  // Exact fractions.
  const gcd = (a, b) => { while (b) [a, b] = [b, a % b]; return a < 0n ? -a : a; };
  const fraction = (text) => {
    const [above, below] = text.split("/");
    const [whole, part = ""] = above.split(".");
    return [BigInt(whole + part), (below ? BigInt(below) : 1n) * 10n ** BigInt(part.length)];
  };
  const common = (fractions) => fractions.reduce((all, [, below]) => all / gcd(all, below) * below, 1n);
  const less = (a, b) => a[0] * b[1] < b[0] * a[1];
  const equal = (a, b) => a[0] * b[1] === b[0] * a[1];
  // Decimals, halves away from zero, with the reader's decimal sign.
  const decimal = ([above, below], places, plus = "") => {
    const sign = above < 0n ? "−" : above > 0n ? plus : "";
    const unit = 10n ** BigInt(places);
    const digits = (((above < 0n ? -above : above) * unit * 2n + below) / (below * 2n)).toString().padStart(places + 1, "0");
    const whole = digits.slice(0, digits.length - places);
    return sign + (places ? whole + data.point + digits.slice(-places) : whole);
  };
  const fill = (text, ...values) => text.replace(/%([12])/g, (_, number) => values[number - 1]);

  // Every value on one denominator: then sums of whole numbers compare as the totals do.
  const read = (texts) => texts.map((text) => (text === null ? null : fraction(text)));
  for (const one of candidates) {
    one.worth = read(one.values);
    one.scores = read(one.means);
  }
  const unit = common(candidates.flatMap((one) => one.worth.filter(Boolean)));
  for (const one of candidates) {
    one.whole = one.worth.map((value) => value && value[0] * (unit / value[1]));
  }

  const sliders = data.weights.map(({ id }) => at("w-" + id));
  const outputs = sliders.map((slider) => slider.parentElement.querySelector("output"));
  const given = data.weights.map(({ weight }) => fraction(weight));
  let weights = given.slice();

  const byLead = (one, other) => {
    if (data.lead === null) return 0;
    const [a, b] = [one.worth[data.lead], other.worth[data.lead]];
    if (!a || !b) return (b ? 1 : 0) - (a ? 1 : 0);
    return less(b, a) ? -1 : less(a, b) ? 1 : 0;
  };
  const byId = (one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

  // The candidates in order, with places and totals; those without a place beside them.
  const rank = () => {
    const below = common(weights);
    const whole = weights.map(([above, under]) => above * (below / under));
    const all = whole.reduce((sum, weight) => sum + weight, 0n);
    const ranking = { placed: [], below: [], incomplete: [] };
    if (all === 0n) return null;
    for (const one of candidates) {
      const missing = whole.some((weight, k) => weight > 0n && one.whole[k] === null);
      if (one.below) ranking.below.push(one);
      else if (missing) ranking.incomplete.push(one);
      else {
        const sum = whole.reduce((sum, weight, k) => (weight ? sum + weight * one.whole[k] : sum), 0n);
        ranking.placed.push({ one, sum, total: [sum, unit * all] });
      }
    }
    ranking.placed.sort((a, b) => (a.sum > b.sum ? -1 : a.sum < b.sum ? 1 : byLead(a.one, b.one) || byId(a.one, b.one)));
    ranking.placed.forEach((row, k) => {
      const before = ranking.placed[k - 1];
      row.place = before && before.sum === row.sum ? before.place : k + 1;
    });
    ranking.placed.forEach((row, k) => {
      const next = ranking.placed[k + 1];
      const before = ranking.placed[k - 1];
      row.shared = Boolean((next && next.sum === row.sum) || (before && before.sum === row.sum));
    });
    return ranking;
  };

  // The fewest decimals with which totals that differ look different. All have one denominator.
  const placesOf = (placed) => {
    for (let places = 1; places < 4; places += 1) {
      const unit = 2n * 10n ** BigInt(places);
      let before = null;
      const differ = placed.every(({ sum, total: [, below] }) => {
        const rounded = (sum * unit + below) / (2n * below);
        const apart = !before || before.sum === sum || before.rounded !== rounded;
        before = { sum, rounded };
        return apart;
      });
      if (differ) return places;
    }
    return 4;
  };

  const SVG = "http://www.w3.org/2000/svg";
  const element = (name, attributes = {}, text = "") => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  };
  const drawn = (name, attributes) => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  // Written only where it differs, so that the browser lays out anew only what has changed.
  const put = (node, text) => { if (node.textContent !== text) node.textContent = text; };
  const set = (node, name, value) => { if (node.getAttribute(name) !== value) node.setAttribute(name, value); };
  const row = (one) => {
    const line = element("tr", { "data-id": one.id });
    const place = element("td", { class: "place number" });
    const head = element("th", { scope: "row" });
    const link = element("a", { href: "#c-" + one.id });
    link.append(element("bdi", {}, one.name));
    head.append(link);
    const total = element("td", { class: "number" });
    const figure = element("td", { class: "figure" });
    const svg = drawn("svg", { class: "share", viewBox: "0 0 200 14", preserveAspectRatio: "none", "aria-hidden": "true" });
    const bar = drawn("rect", { class: "bar", y: "3", height: "8" });
    svg.append(drawn("rect", { class: "track", y: "3", width: "200", height: "8" }), bar);
    figure.append(svg);
    const moved = element("td", { class: "moved" });
    line.append(place, head, total, figure, moved);
    return { line, place, total, bar, moved };
  };

  const rows = new Map(candidates.map((one) => [one.id, row(one)]));
  const body = at("what-if-rows");
  const official = new Map((rank()?.placed ?? []).map((row) => [row.one.id, row.place]));
  let shown = data.shown;

  const show = () => {
    const ranking = rank();
    const all = weights.reduce((sum, weight) => [sum[0] * weight[1] + weight[0] * sum[1], sum[1] * weight[1]], [0n, 1n]);
    sliders.forEach((slider, k) => {
      const share = all[0] === 0n ? [0n, 1n] : [weights[k][0] * all[1] * 100n, weights[k][1] * all[0]];
      const places = (slider.step.split(".")[1] ?? "").length;
      const said = fill(data.words.weight, decimal(weights[k], places), decimal(share, 1));
      put(outputs[k], said);
      set(slider, "aria-valuetext", said);
    });
    if (!ranking) {
      put(at("what-if-said"), data.words.nothing);
      body.replaceChildren();
      put(at("what-if-apart"), "");
      return;
    }
    const { placed } = ranking;
    const places = placesOf(placed);
    let changed = 0;
    // The rows are moved past each other: those that stand where they should are not touched.
    let next = body.firstElementChild;
    placed.forEach((entry, k) => {
      const before = official.get(entry.one.id);
      if (before !== entry.place) changed += 1;
      if (k >= shown) return;
      const made = rows.get(entry.one.id);
      put(made.place, entry.place + (entry.shared ? "=" : ""));
      put(made.total, decimal(entry.total, places));
      set(made.bar, "width", String(Number(entry.sum * 20000n / entry.total[1]) / 10000));
      put(made.moved, before === undefined || before === entry.place ? "" : `${before} ${before > entry.place ? "↑" : "↓"}`);
      if (made.line === next) next = next.nextElementSibling;
      else body.insertBefore(made.line, next);
    });
    while (next) {
      const after = next.nextElementSibling;
      next.remove();
      next = after;
    }
    const first = placed.filter((row) => row.place === 1);
    const names = (list) => list.map((one) => one.name).join(", ");
    put(at("what-if-said"), first.length === 0 ? "" : [
      fill(data.words.first, names(first.slice(0, 5).map((row) => row.one)), decimal(first[0].total, places)),
      changed === 0 ? data.words.still : changed === 1 ? data.words.same : fill(data.words.moved, String(changed)),
    ].join(" "));
    put(at("what-if-apart"), [
      ranking.below.length ? fill(data.words.below, names(ranking.below)) : "",
      ranking.incomplete.length ? fill(data.words.incomplete, names(ranking.incomplete)) : "",
    ].join(" ").trim());
  };

  // However many movements come between two frames, it is reckoned once. A screen reader is told
  // when the slider rests: until then it says the weight.
  let due = false;
  let telling = 0;
  const soon = () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      show();
      clearTimeout(telling);
      telling = setTimeout(() => put(at("what-if-told"), at("what-if-said").textContent), 500);
    });
  };
  sliders.forEach((slider, k) => slider.addEventListener("input", () => {
    weights[k] = fraction(slider.value);
    soon();
  }));
  at("reset").addEventListener("click", () => {
    weights = given.slice();
    sliders.forEach((slider) => { slider.value = slider.defaultValue; });
    soon();
  });
  at("show-all")?.addEventListener("click", (event) => {
    shown = Infinity;
    event.target.hidden = true;
    show();
  });

  // Two candidates over each other: their outlines are those of their own sections.
  const [one, two] = [at("pair-one"), at("pair-two")];
  const overlay = () => {
    const chosen = [one, two].map((select) => candidates[select.selectedIndex]);
    for (const figure of document.querySelectorAll("[data-outline]")) {
      const name = figure.dataset.outline;
      ["one", "two"].forEach((which, k) => {
        const outline = at(`o-${name}-${chosen[k].id}`);
        figure.querySelector("." + which).setAttribute("d", outline.getAttribute("d"));
        const ends = figure.querySelector(which === "one" ? ".ends:not(.of-two)" : ".of-two");
        ends.setAttribute("d", outline.nextElementSibling.getAttribute("d"));
      });
      figure.querySelector("desc").textContent = chosen.map(({ name }) => name).join(" · ");
    }
    at("pair-name-one").textContent = chosen[0].name;
    at("pair-name-two").textContent = chosen[1].name;
    [...at("pair-rows").rows].forEach((line, k) => {
      const [a, b] = chosen.map(({ scores }) => scores[k]);
      line.cells[1].textContent = a ? decimal(a, 1) : "—";
      line.cells[2].textContent = b ? decimal(b, 1) : "—";
      const apart = a && b && (equal(a, b) ? [0n, 1n] : [a[0] * b[1] - b[0] * a[1], a[1] * b[1]]);
      line.cells[3].textContent = apart ? decimal(apart, 1, "+") : "—";
    });
  };
  one.addEventListener("change", overlay);
  two.addEventListener("change", overlay);

  for (const section of document.querySelectorAll(".needs-script")) section.hidden = false;
  show();
  overlay();
})();
