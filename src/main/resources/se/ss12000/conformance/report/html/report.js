"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  const speak = (language) => {
    root.lang = language;
    document.title = document.querySelector("title").dataset[language];
    all("[data-language]").forEach((button) =>
      button.setAttribute("aria-pressed", String(button.dataset.language === language)));
    all("option[data-sv]").forEach((option) => (option.textContent = option.dataset[language]));
  };
  all("[data-language]").forEach((button) =>
    button.addEventListener("click", () => speak(button.dataset.language)));
  all(".languages").forEach((buttons) => (buttons.hidden = false));
  speak(root.lang);

  const form = document.getElementById("filters");
  const value = (id) => document.getElementById(id).value;
  const said = new Map();

  const narrow = () => {
    const words = value("filter-text").toLowerCase().split(/\s+/).filter(Boolean);
    const scenario = value("filter-scenario");
    const rule = value("filter-rule");
    const type = value("filter-type");
    const severities = all("input[type=checkbox]:checked", form).map((box) => box.value);
    let shown = 0;
    all("section.rule").forEach((section) => {
      const heading = section.querySelector("h3").textContent.toLowerCase();
      const fits = (!rule || section.dataset.rule === rule)
        && (!scenario || section.dataset.scenarios.split(" ").includes(scenario))
        && severities.includes(section.dataset.severity);
      let some = 0;
      all("li.finding", section).forEach((finding) => {
        if (!said.has(finding)) said.set(finding, heading + " " + finding.textContent.toLowerCase());
        const visible = fits && (!type || finding.dataset.type === type)
          && words.every((word) => said.get(finding).includes(word));
        finding.hidden = !visible;
        some += visible ? 1 : 0;
      });
      const bare = !type && words.every((word) => heading.includes(word));
      section.hidden = !fits || (some === 0 && !bare);
      shown += some;
    });
    document.getElementById("filter-count").textContent = shown;
  };

  if (form) {
    form.hidden = false;
    form.addEventListener("input", narrow);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(narrow));
    narrow();
  }

  const show = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (form && target.closest("[hidden]")) { form.reset(); setTimeout(narrow); }
    const details = target.closest("details");
    if (details) details.open = true;
    setTimeout(() => target.scrollIntoView());
  };
  addEventListener("hashchange", show);
  if (location.hash) show();
  addEventListener("beforeprint", () => all("details").forEach((details) => (details.open = true)));
})();
