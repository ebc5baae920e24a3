"""What can be wrong with a field, and what is worth a remark."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Reason(Enum):
    """Why a field is refused or remarked on; the vocabulary has the sentence for each."""

    MISSING = "missing"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_DAY = "not_a_day"
    NO_SUCH_DAY = "no_such_day"
    AMBIGUOUS_DAY = "ambiguous_day"
    NO_YEAR = "no_year"
    WRONG_WEEKDAY = "wrong_weekday"
    DAY_OUT_OF_RANGE = "day_out_of_range"
    YEAR_ONLY = "year_only"
    OLD_DAY = "old_day"
    EATEN_DAY = "eaten_day"
    SERIAL_DAY = "serial_day"
    NO_LETTERS = "no_letters"
    NO_PHONE = "no_phone"
    NOT_A_TIME = "not_a_time"
    NOT_A_CHOICE = "not_a_choice"
    UNKNOWN_NAME = "unknown_name"
    AMBIGUOUS_NAME = "ambiguous_name"
    AMBIGUOUS_RECORD = "ambiguous_record"
    REPEATED_ROW = "repeated_row"
    REPEATED_ELSEWHERE = "repeated_elsewhere"
    REPEATED_ID = "repeated_id"
    NAME_TAKEN = "name_taken"
    IN_A_CIRCLE = "in_a_circle"
    ELSEWHERE = "elsewhere"
    CELL_ERROR = "cell_error"
    FORMULA_WITHOUT_VALUE = "formula_without_value"
    LOST_DIGITS = "lost_digits"
    CODE_BECAME_DAY = "code_became_day"
    TOO_LONG = "too_long"
    BEFORE_BEGINNING = "before_beginning"
    NEGATIVE = "negative"
    OUT_OF_RANGE = "out_of_range"
    CHANGED_ELSEWHERE = "changed_elsewhere"
    ASSUMED_DAY = "assumed_day"
    NUMBER_GAP = "number_gap"
    NUMBER_TAKEN = "number_taken"
    NO_RESPONSIBLE = "no_responsible"
    NO_DEADLINE = "no_deadline"
    NO_PRESENT = "no_present"
    NO_QUORUM = "no_quorum"
    VACANT_SEAT = "vacant_seat"
    NO_RESOLUTIONS = "no_resolutions"
    IN_THE_FUTURE = "in_the_future"
    BEFORE_BODY = "before_body"
    CANCELLED = "cancelled"
    BODY_DELETED = "body_deleted"
    REQUIRED_ABSENT = "required_absent"
    IN_THE_BIN = "in_the_bin"
    MINUTES_FINAL = "minutes_final"
    FINAL_BY_HAND = "final_by_hand"
    ASSIGNMENT_CLOSED = "assignment_closed"
    CLOSED_BY_HAND = "closed_by_hand"
    LEADS_TO_REFUSED = "leads_to_refused"
    RESOLUTION_NUMBER_TAKEN = "resolution_number_taken"
    NO_PERIOD = "no_period"
    TOO_MANY_VOTES = "too_many_votes"
    ITEM_NO_QUORUM = "item_no_quorum"


@dataclass(frozen=True, slots=True)
class Problem:
    """One field, and why it is refused or remarked on; ``values`` fill the places of the sentence."""

    field: str
    reason: Reason
    values: tuple[tuple[str, str], ...] = ()
    record_id: str = ""
    """Which record of several it speaks of; empty where there is but one."""
