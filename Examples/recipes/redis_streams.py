#!/usr/bin/env python3
"""Redis streams: cleans what comes on one stream and puts it on another.

    pip install redis; ./redis_streams.py wire wire-clean

A record is acknowledged in the transaction that writes its clean form, so a worker that dies loses
and doubles nothing: what it had taken is taken again by the next one.
"""
import json
import os
import subprocess
import sys

import redis

STET = os.environ.get("STET", "stet")
GROUP, WORKER, IDLE = "stet", f"worker-{os.getpid()}", int(os.environ.get("IDLE_MS", "60000"))


def records(store, source):
    """First what dead workers left, then what is new; None when nothing came for a while."""
    try:
        store.xgroup_create(source, GROUP, id="0", mkstream=True)
    except redis.ResponseError:
        pass  # It is there already.
    while True:
        taken = store.xautoclaim(source, GROUP, WORKER, IDLE, count=64)[1]
        if not taken:
            new = store.xreadgroup(GROUP, WORKER, {source: ">"}, count=64, block=1000)
            taken = new[0][1] if new else []
        yield from taken
        if not taken:
            yield None


def main():
    source, target = sys.argv[1:3]
    store = redis.Redis.from_url(os.environ.get("REDIS_URL", "redis://localhost:6379"))
    pipe = subprocess.Popen(
        [STET, "pipe", "--text-field", "body"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for record in records(store, source):
        if record is None:
            if "--once" in sys.argv:
                break
            continue
        key, fields = record
        story = {name.decode(): value.decode() for name, value in fields.items()}
        pipe.stdin.write(json.dumps(story).encode() + b"\n")
        pipe.stdin.flush()
        clean = json.loads(pipe.stdout.readline())
        with store.pipeline(transaction=True) as both:
            both.xadd(target, clean).xack(source, GROUP, key).execute()
    pipe.stdin.close()
    return pipe.wait()


if __name__ == "__main__":
    sys.exit(main())
