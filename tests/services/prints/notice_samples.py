"""Agencies and what they are told of."""

from __future__ import annotations

from desktop.domain.resolution import AssignmentRole

RESPONSIBLE, COOPERATING = AssignmentRole
TOWN, ROADS, WELFARE = "شهرداری نمونه", "ادارهٔ راه و شهرسازی", "ادارهٔ بهزیستی"
LIGHT, LAND, SECRET, RULE = "روشنایی گذر", "مالکیت زمین", "موضوع پنهان", "قاعدهٔ همگانی"
