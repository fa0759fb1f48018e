"""Pairs of names that OpenSanctions' matchers compare in a second of processor time."""
import csv
import sys
import time

MOST = 3000


def main(path):
    try:
        from followthemoney import ValueEntity, model
        from nomenklatura.matching.logic_v1.model import LogicV1
        from nomenklatura.matching.logic_v2.model import LogicV2
    except ImportError as error:
        sys.exit(f'no rival: {error} (pip install nomenklatura followthemoney)')
    schema = model.get('Person')
    rows = csv.DictReader(open(path, encoding='utf-8'), delimiter='\t', quoting=csv.QUOTE_NONE)
    pairs = [(row['a'], row['b']) for row in rows][:MOST]
    # A fresh id each time: the matcher caches names by the id of their entity.
    number = 0
    for matcher in (LogicV1, LogicV2):
        config = matcher.default_config()
        start, before = None, number
        # The first pair loads the rival's data.
        for pair in pairs[:1] + pairs:
            if start is None and number > before:
                start = time.process_time()
            entities = []
            for name in pair:
                number += 1
                entity = ValueEntity(schema, {'id': f'e{number}'})
                entity.add('name', name)
                entities.append(entity)
            matcher.compare(*entities, config)
        print(matcher.NAME, round(len(pairs) / (time.process_time() - start)), 'pairs/s')


main(sys.argv[1])
