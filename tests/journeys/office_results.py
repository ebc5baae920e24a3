"""What an office achieves: a course, an activity, a problem of the neighbourhood from raised to solved."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.domain.activity import Activity, ActivityCategory
from desktop.domain.livelihood import Course
from desktop.domain.resolution import BudgetClass
from desktop.domain.supervision import LocalProblem, ProblemCategory
from tests.journeys.office_begins import HOME, NAME

COURSE, ACTIVITY, PROBLEM = "خیاطی صنعتی (نمونه)", "آگاه‌سازی دربارهٔ پسماند", "روشنایی گذر مدرسه"
RAISED, SOLVED = "۱۴۰۴/۰۶/۰۱", "۱۴۰۴/۰۶/۲۱"


def more_employed_than_trained_is_refused(clerk):
    """Mend the figure beside which it is told; the course is saved then."""
    page = clerk.go_to("courses")
    form = clerk.begin_new(page)
    clerk.fill(form, name=COURSE, office=NAME, since="۱۴۰۴/۰۴/۰۱", trained="۴۰", employed="۴۵")
    told = clerk.refused(form, "employed")
    assert "۴۰" in told, told
    clerk.fill(form, employed="۳۰", linked="۱۲")
    clerk.save(form)
    course = clerk.desk.browse.open(Course, page.list.current_id).record
    assert (course.name, course.trained, course.employed, course.linked) == (COURSE, 40, 30, 12)


def another_budget_than_the_usual_one_is_remarked(clerk):
    """It is told beside the field, and refuses nothing."""
    page = clerk.go_to("activities")
    form = clerk.begin_new(page)
    clerk.fill(
        form,
        name=ACTIVITY,
        category=ActivityCategory.AWARENESS,
        office=NAME,
        held_on="۱۴۰۴/۰۵/۱۰",
        women="۲۵",
        men="۱۵",
        budget=BudgetClass.CAPITAL,
        amount="۱۵۰۰۰۰۰۰",
    )
    form.form.editors["note"].stops[0].setFocus()
    remark = form.form.cells["budget"].remark.words
    assert clerk.desk.vocabulary.choice(BudgetClass.EXPENDITURE).label in remark, remark
    clerk.grab("activity")
    clerk.save(form)
    activity = clerk.desk.browse.open(Activity, page.list.current_id).record
    assert (activity.budget, activity.women, activity.men) == (BudgetClass.CAPITAL, 25, 15)


def a_problem_is_raised_and_solved(clerk):
    page = clerk.go_to("problems")
    problem = clerk.enter(
        page,
        subject=PROBLEM,
        category=ProblemCategory.PHYSICAL,
        office=NAME,
        neighbourhood=HOME,
        raised_on=RAISED,
    )
    page.list.setFocus()
    clerk.press(Qt.Key.Key_F2)
    clerk.wait(lambda: page.form is not None)
    clerk.fill(page.form, solved_on="۱۴۰۴/۰۵/۰۱")
    assert clerk.refused(page.form, "solved_on")
    clerk.fill(page.form, solved_on=SOLVED, solution="چراغ‌ها نصب شد.")
    clerk.save(page.form)
    solved = clerk.desk.browse.open(LocalProblem, problem).record
    assert (solved.solved_on - solved.raised_on).days == 20


def its_record_says_so(clerk, page, office):
    """See the sums on the page of the office."""
    page = clerk.go_to("offices")
    page.open_record(office)
    achieved = clerk.section(page, "AchievedSection", "results")
    assert "۲۵ زن و ۱۵ مرد" in achieved.sums.words, achieved.sums.words
    clerk.grab("results")
