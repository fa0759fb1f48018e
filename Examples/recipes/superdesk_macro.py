"""Superdesk: a macro that cleans the body and the headline of an item.

Put it into the folder of macros of your Superdesk and install the Python package of Stet there.
"""
import stet

BODY = stet.Engine(input_format="html")
LINE = stet.Engine(input_format="text")


def clean(item, **kwargs):
    """Makes the safe fixes in an item."""
    for name, engine in {"body_html": BODY, "headline": LINE}.items():
        if item.get(name):
            item[name] = engine.review(item[name]).text
    return item


name = "Clean translated copy (Stet)"
label = name
callback = clean
access_type = "frontend"
action_type = "direct"
