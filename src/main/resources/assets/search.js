// Suggestions for the search box: a combobox after the ARIA pattern. Without this script the form works as it is.
const box = document.getElementById("search");
