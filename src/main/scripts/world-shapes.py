#!/usr/bin/env python3
"""Makes data/map/world.tsv from countries-110m.json of the npm package world-atlas 2.0.2 (Natural Earth, public domain).

Run by hand, only to renew the table:  npm pack world-atlas@2.0.2, unpack it, then
    src/main/scripts/world-shapes.py package/countries-110m.json data/gazetteer/countries.tsv > data/map/world.tsv
"""
import json
import sys

# Names that Natural Earth shortens or spells in its own way, and what the gazetteer calls the same country.
OTHER_NAMES = {
    "Bosnia and Herz.": "Bosnia and Herzegovina", "Central African Rep.": "Central African Republic",
    "Czechia": "Czech Republic", "Dem. Rep. Congo": "Democratic Republic of the Congo", "Dominican Rep.": "Dominican Republic",
    "Eq. Guinea": "Equatorial Guinea", "Macedonia": "North Macedonia", "S. Sudan": "South Sudan", "Solomon Is.": "Solomon Islands",
    "United States of America": "United States", "W. Sahara": "Western Sahara", "eSwatini": "Eswatini", "Congo": "Republic of the Congo",
    "Falkland Is.": "Falkland Islands", "N. Cyprus": "Northern Cyprus",
}


def gazetteer(path):
    ids = {}
    with open(path, encoding="utf-8") as table:
        rows = [line.rstrip("\n").split("\t") for line in table if line.strip() and not line.startswith("#")]
    head = rows[0]
    for row in rows[1:]:
        cells = dict(zip(head, row))
        for name in [cells["name"]] + cells["aliases"].split("|"):
            ids.setdefault(name, cells["id"])
    return ids


def arcs(topology):
    """Each arc as points in tenths of a degree, x to the east and y to the south, as SVG counts."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((round((x * sx + tx) * 10), round(-(y * sy + ty) * 10)))
        yield points


def ring(numbers, all_arcs):
    points = []
    for number in numbers:
        arc = all_arcs[number] if number >= 0 else list(reversed(all_arcs[~number]))
        points += arc[1:] if points else arc
    return [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]


def unwrapped(points):
    """A ring that crosses the 180th meridian, drawn on past it, and once more on the other side of the map."""
    result, turn = [points[0]], 0
    for (x, _), (nx, ny) in zip(points, points[1:]):
        turn += -3600 if nx - x > 1800 else 3600 if nx - x < -1800 else 0
        result.append((nx + turn, ny))
    east, west = max(x for x, _ in result), min(x for x, _ in result)
    shift = -3600 if east > 1800 else 3600 if west < -1800 else 0
    return [result] + ([[(x + shift, y) for x, y in result]] if shift else [])


def path(points):
    if len(points) < 4:
        return ""
    (x, y), text = points[0], ""
    for nx, ny in points[1:-1]:
        for d in (nx - x, ny - y):
            text += ("" if d < 0 or not text else " ") + str(d)
        x, y = nx, ny
    return "M%d %dl%sz" % (points[0][0], points[0][1], text)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        topology = json.load(file)
    ids = gazetteer(sys.argv[2])
    all_arcs = list(arcs(topology))
    print("# Land and borders of the world: Natural Earth 1:110m (naturalearthdata.com, public domain), from the npm package")
    print("# world-atlas 2.0.2, rounded to tenths of a degree by src/main/scripts/world-shapes.py. Borders are those that the maps of")
    print("# Natural Earth draw, for orientation only. id: the country in the gazetteer, empty where it has none.")
    print("# path: SVG path data; x is the longitude and y the negative latitude, both in tenths of a degree. Antarctica is left out; what")
    print("# crosses the 180th meridian is drawn on past it, on both sides of the map.")
    print("id\tname\tpath")
    rows = []
    for shape in topology["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        if name == "Antarctica":  # A ring around the pole has no place on this projection, and no event a place there.
            continue
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        text = "".join(path(half) for polygon in polygons for numbers in polygon for half in unwrapped(ring(numbers, all_arcs)))
        rows.append((ids.get(OTHER_NAMES.get(name, name), ""), name, text))
    for row in sorted(rows, key=lambda r: r[1]):
        print("\t".join(row))


main()
