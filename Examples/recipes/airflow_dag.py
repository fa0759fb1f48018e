"""Airflow: cleans the wire of each day. Exit status 3 (records that pass through unchanged) fails
the task; take `--rejects` and a task of its own for them where that is too strict."""
import pendulum
from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG

with DAG(
    "clean_wire", schedule="@daily", catchup=False,
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    params={"wire": "/data/wire", "clean": "/data/clean"},
):
    BashOperator(
        task_id="clean",
        append_env=True,
        bash_command="""
          set -euo pipefail
          stet pipe --text-field body --report-field stet \
            < "{{ params.wire }}/{{ ds }}.jsonl" > "{{ params.clean }}/{{ ds }}.jsonl.part"
          mv "{{ params.clean }}/{{ ds }}.jsonl.part" "{{ params.clean }}/{{ ds }}.jsonl"
        """)
