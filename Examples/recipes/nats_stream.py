#!/usr/bin/env python3
"""NATS JetStream: cleans what comes on one subject and publishes it on another.

    pip install nats-py; ./nats_stream.py wire.raw wire.clean

The subjects belong to a stream. A message is acknowledged when its clean form is stored; the id of
the message keeps one that is delivered twice from being stored twice.
"""
import asyncio
import os
import sys

import nats

STET = os.environ.get("STET", "stet")


async def main():
    source, target = sys.argv[1:3]
    connection = await nats.connect(os.environ.get("NATS_URL", "nats://localhost:4222"))
    stream = connection.jetstream()
    work = await stream.pull_subscribe(source, durable="stet")
    pipe = await asyncio.create_subprocess_exec(
        STET, "pipe", "--text-field", "body", limit=1 << 28,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    while True:
        try:
            messages = await work.fetch(64, timeout=1)
        except nats.errors.TimeoutError:
            if "--once" in sys.argv:
                break
            continue
        for message in messages:
            # A record is one line.
            pipe.stdin.write(message.data.replace(b"\n", b" ") + b"\n")
            clean = await pipe.stdout.readline()
            number = message.metadata.sequence.stream
            await stream.publish(target, clean[:-1], headers={"Nats-Msg-Id": f"stet-{number}"})
            await message.ack_sync()
    pipe.stdin.close()
    await connection.close()
    return await pipe.wait()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
