// Beside an article's text: pointing at words, or moving to a number, shows what they claim. Without this script the numbers are links
// to the list of claims, and the switches of the legend work by the style sheet.
const text = document.querySelector(".article > article");
const list = document.querySelector(".article ol.facts");

if (text && list) {
  const card = document.createElement("div");
  card.className = "claim-card card";
  card.hidden = true;
  card.setAttribute("aria-hidden", "true");
  document.body.append(card);

  const item = (number) => document.getElementById(`claim-${number}`);
  const numbers = (element) =>
    element.matches(".ref") ? [element.hash.slice("#claim-".length)] : element.dataset.claims.split(" ");

  const light = (claims) => {
    document.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
    for (const mark of text.querySelectorAll("mark[data-claims]")) {
      if (mark.dataset.claims.split(" ").some((number) => claims.includes(number))) mark.classList.add("lit");
    }
    claims.forEach((number) => item(number)?.classList.add("lit"));
  };

  const place = (element) => {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const width = Math.min(360, document.documentElement.clientWidth - 24);
    card.style.width = `${width}px`;
    const left = Math.min(box.left, document.documentElement.clientWidth - width - 12);
    card.style.left = `${Math.max(12, left) + window.scrollX}px`;
    const below = element.getBoundingClientRect().bottom + 8;
    const fits = below + card.offsetHeight < window.innerHeight;
    card.style.top = `${(fits ? below : box.top - card.offsetHeight - 8) + window.scrollY}px`;
  };

  const show = (element) => {
    const claims = numbers(element);
    light(claims);
    card.replaceChildren(
      ...claims.map((number) => {
        const line = document.createElement("p");
        line.append(`${number} `, ...[...(item(number)?.childNodes ?? [])].map((node) => node.cloneNode(true)));
        line.querySelectorAll("a").forEach((link) => link.setAttribute("tabindex", "-1"));
        return line;
      }),
    );
    card.hidden = false;
    place(element);
  };

  const hide = () => {
    card.hidden = true;
    light([]);
  };

  for (const ref of text.querySelectorAll(".ref")) {
    const number = numbers(ref)[0];
    if (item(number)) ref.setAttribute("aria-describedby", `claim-${number}`);
  }
  const target = (event) => event.target.closest(".ref, mark[data-claims]");
  const enter = (event) => {
    const element = target(event);
    if (element && text.contains(element)) show(element);
  };
  text.addEventListener("mouseover", enter);
  text.addEventListener("click", enter);
  text.addEventListener("focusin", (event) => (event.target.matches(".ref") ? show(event.target) : hide()));
  text.addEventListener("focusout", hide);
  text.addEventListener("mouseleave", (event) => {
    if (!card.contains(event.relatedTarget)) hide();
  });
  card.addEventListener("mouseleave", hide);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  list.addEventListener("mouseover", (event) => {
    const line = event.target.closest("li");
    light(line ? [line.id.slice("claim-".length)] : []);
  });
  list.addEventListener("mouseleave", () => light([]));
}

// The address of a mention ends in #char=begin,end, which a browser does not send: ask for the page with these words marked.
const follow = () => {
  const words = /^#char=([0-9]+,[0-9]+)$/.exec(location.hash);
  if (words && new URLSearchParams(location.search).get("words") !== words[1]) {
    location.replace(`${location.pathname}?words=${words[1]}${location.hash}`);
  }
};
addEventListener("hashchange", follow);
follow();
