"""What plans of workbooks tell, in few words."""

from __future__ import annotations


def heads(page):
    return {cell.value: cell.column for cell in page[1]}


def problems_of(plan):
    return [[each.reason for each in row.problems] for _, row in plan.rows()]


def outcomes(plan):
    return [row.outcome for _, row in plan.rows()]
