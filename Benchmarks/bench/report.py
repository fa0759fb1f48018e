"""The record of a run: tables as Markdown, and a chart as SVG."""
import html
import math


def table(head, rows):
    """A table of Markdown, its columns set so that it can be read as it is."""
    cells = [head, *rows]
    widths = [max(len(str(row[column])) for row in cells) for column in range(len(head))]

    def line(row):
        first, *rest = (str(cell) for cell in row)
        return "| " + " | ".join(
            [first.ljust(widths[0])] + [c.rjust(w) for c, w in zip(rest, widths[1:])]) + " |"

    dashes = ["-" * (widths[0] + 2)] + ["-" * (width + 1) + ":" for width in widths[1:]]
    return "\n".join([line(head), f"|{'|'.join(dashes)}|", *map(line, rows)]) + "\n"


ROW, LEFT, WIDE = 24, 260, 420


def chart(title, unit, bars):
    """Horizontal bars on a scale of tens, with whiskers from the least to the most.

    bars: (name, Spread, whether it is one of Stet's).
    """
    low = 10 ** math.floor(math.log10(min(bar[1].low for bar in bars)))
    high = 10 ** math.ceil(math.log10(max(bar[1].high for bar in bars)))
    scale = WIDE / math.log10(high / low)

    def x(value):
        return LEFT + scale * math.log10(value / low)

    height = 74 + ROW * len(bars)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + WIDE + 120} {height}" '
        'font-family="sans-serif" font-size="13">',
        '<rect width="100%" height="100%" fill="#fff"/>',
        f'<text x="12" y="22" font-size="15" font-weight="bold">{html.escape(title)}</text>']
    mark = low
    while mark <= high:
        parts.append(
            f'<path d="M{x(mark):.1f} 36V{height - 30}" stroke="#ddd"/>'
            f'<text x="{x(mark):.1f}" y="{height - 12}" text-anchor="middle" fill="#555">{mark:g}</text>')
        mark *= 10
    parts.append(f'<text x="{LEFT + WIDE + 20}" y="{height - 12}" fill="#555">{html.escape(unit)}</text>')
    for number, (name, spread, is_own) in enumerate(bars):
        y = 42 + ROW * number
        middle = y + ROW / 2 - 2
        parts.append(
            f'<text x="{LEFT - 10}" y="{middle + 4}" text-anchor="end">{html.escape(name)}</text>'
            f'<rect x="{LEFT}" y="{y}" width="{max(1, x(spread.middle) - LEFT):.1f}" height="{ROW - 6}" '
            f'fill="{"#1a6b5a" if is_own else "#b9c0c7"}"/>'
            f'<path d="M{x(spread.low):.1f} {middle}H{x(spread.high):.1f}" stroke="#222"/>'
            f'<text x="{x(spread.high) + 6:.1f}" y="{middle + 4}">{spread.middle:.3g}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"
