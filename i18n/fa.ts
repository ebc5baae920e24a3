<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>AboutCard</name>
    <message>
        <source>Free under the MIT licence. Nothing is sent from this computer.</source>
        <translation>آزاد با پروانهٔ MIT. هیچ داده‌ای از این رایانه فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Made with Qt, SQLite, SQLAlchemy, openpyxl, ReportLab and HarfBuzz.</source>
        <translation>ساخته‌شده با Qt، SQLite، SQLAlchemy، openpyxl، ReportLab و HarfBuzz.</translation>
    </message>
    <message>
        <source>Mahalleyar, version {version}</source>
        <translation>محله‌یار، نسخهٔ {version}</translation>
    </message>
    <message>
        <source>The fonts have the SIL Open Font License, the icons have the MIT licence.</source>
        <translation>فونت‌ها پروانهٔ SIL Open Font License و نمادها پروانهٔ MIT دارند.</translation>
    </message>
</context>
<context>
    <name>AchievedSection</name>
    <message>
        <source>Half of these took {days} days at most.</source>
        <translation>نیمی از آن‌ها حداکثر در {days} روز حل شده‌اند.</translation>
    </message>
    <message>
        <source>Nothing that this office has achieved is entered yet.</source>
        <translation>هنوز چیزی از کارنامهٔ این دفتر ثبت نشده است.</translation>
    </message>
    <message>
        <source>Of {raised} problems {solved} are solved.</source>
        <translation>از {raised} مسئله، {solved} مسئله حل شده است.</translation>
    </message>
    <message>
        <source>Record of the office</source>
        <translation>کارنامهٔ دفتر</translation>
    </message>
    <message>
        <source>They and the courses cost {amount} rials.</source>
        <translation>هزینهٔ اقدام‌ها و دوره‌ها {amount} ریال است.</translation>
    </message>
    <message>
        <source>{count} activities reached {women} women and {men} men.</source>
        <translation>{count} اقدام، {women} زن و {men} مرد را در بر گرفته است.</translation>
    </message>
    <message>
        <source>{count} businesses give work to {people} people.</source>
        <translation>در {count} کسب‌وکار {people} نفر شاغل‌اند.</translation>
    </message>
</context>
<context>
    <name>AchievementsPage</name>
    <message>
        <source>Choose another place or period, or enter activities, courses and businesses.</source>
        <translation>محل یا بازهٔ دیگری انتخاب کنید، یا اقدام‌ها، دوره‌ها و کسب‌وکارها را ثبت کنید.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>اقدام جدید</translation>
    </message>
    <message>
        <source>Nothing was achieved in this place and period</source>
        <translation>در این محل و بازه چیزی ثبت نشده است</translation>
    </message>
    <message>
        <source>Pages beside this one</source>
        <translation>صفحه‌های هم‌خانواده</translation>
    </message>
    <message>
        <source>Results of the offices</source>
        <translation>دستاورد دفاتر</translation>
    </message>
    <message>
        <source>Write to Excel</source>
        <translation>خروجی اکسل</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Activities of offices</source>
        <translation>اقدام‌های دفاتر</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>اعتبار و هزینه</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>اقدام جدید</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>Search by title or note</source>
        <translation>جست‌وجو در عنوان یا توضیحات</translation>
    </message>
    <message>
        <source>Time and people</source>
        <translation>زمان و بهره‌مندان</translation>
    </message>
    <message>
        <source>What offices and agencies do for people stands here, with whom it reached.</source>
        <translation>اقدام‌ها و خدمات دفاتر و دستگاه‌ها، با شمار کسانی که بهره‌مند شده‌اند، اینجا می‌آید.</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>پشتوانه</translation>
    </message>
</context>
<context>
    <name>AgencyChoice</name>
    <message>
        <source>Agencies</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>محرمانه</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>ابلاغ‌شده</translation>
    </message>
    <message>
        <source>Notified on {day}</source>
        <translation>ابلاغ‌شده در {day}</translation>
    </message>
    <message>
        <source>Notified on {day} by number {number}</source>
        <translation>ابلاغ‌شده در {day} با شمارهٔ {number}</translation>
    </message>
    <message>
        <source>{count} resolutions</source>
        <translation>{count} مصوبه</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Deeds of this item</source>
        <translation>کارهای این بند</translation>
    </message>
    <message>
        <source>History of the subject: {keys}</source>
        <translation>پیشینهٔ موضوع: {keys}</translation>
    </message>
    <message>
        <source>More about this item</source>
        <translation>بیشتر دربارهٔ این بند</translation>
    </message>
    <message>
        <source>Subject of the item</source>
        <translation>موضوع بند</translation>
    </message>
    <message>
        <source>What shall be spoken about?</source>
        <translation>موضوع بند را بنویسید</translation>
    </message>
</context>
<context>
    <name>AgendaChoice</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>On the agenda of which session?</source>
        <translation>در دستور کدام جلسه قرار گیرد؟</translation>
    </message>
    <message>
        <source>Put on an agenda</source>
        <translation>قرار دادن در دستور جلسه</translation>
    </message>
    <message>
        <source>Where the invitations have gone out, it is noted as outside of the agenda.</source>
        <translation>اگر دعوت‌نامه‌های جلسه فرستاده شده باشد، با نشان «خارج از دستور» ثبت می‌شود.</translation>
    </message>
</context>
<context>
    <name>AgendaSection</name>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>دستور جلسه خالی است.</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Follow-up of a resolution of {session}</source>
        <translation>پیگیری مصوبهٔ {session}</translation>
    </message>
    <message>
        <source>From an earlier session</source>
        <translation>از یک جلسهٔ پیشین</translation>
    </message>
    <message>
        <source>From {session}</source>
        <translation>از {session}</translation>
    </message>
    <message>
        <source>History of the subject…</source>
        <translation>پیشینهٔ موضوع…</translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation>بندهای دستور جلسه</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>جابه‌جایی به پایین</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>جابه‌جایی به بالا</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>بند جدید</translation>
    </message>
    <message>
        <source>New item after this one</source>
        <translation>بند جدید پس از این</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet</source>
        <translation>هنوز بندی در دستور جلسه نیست</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>چسباندن فهرست</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>حذف بند</translation>
    </message>
    <message>
        <source>There is no text in what was copied.</source>
        <translation>آنچه کپی شده است متنی ندارد.</translation>
    </message>
    <message>
        <source>Topic, urgency and reserved opinion</source>
        <translation>سرفصل، فوریت و نظر محفوظ</translation>
    </message>
    <message>
        <source>Without {names}</source>
        <translation>بدون حضور {names}</translation>
    </message>
    <message>
        <source>Write the items one by one, or paste a numbered list: each line becomes an item.</source>
        <translation>بندها را یکی‌یکی بنویسید یا فهرستی شماره‌دار را بچسبانید؛ هر سطر آن یک بند می‌شود.</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
    <message>
        <source>the session of {day}</source>
        <translation>جلسهٔ {day}</translation>
    </message>
</context>
<context>
    <name>AmendmentDialog</name>
    <message>
        <source>Addition of what was left out</source>
        <translation>افزودن موارد ازقلم‌افتاده</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییرها</translation>
    </message>
    <message>
        <source>Close amendment {number}</source>
        <translation>ثبت اصلاحیهٔ {number}</translation>
    </message>
    <message>
        <source>Close and print</source>
        <translation>ثبت و چاپ اصلاحیه</translation>
    </message>
    <message>
        <source>Close the amendment</source>
        <translation>ثبت اصلاحیه</translation>
    </message>
    <message>
        <source>Correction of a deadline</source>
        <translation>اصلاح مهلت</translation>
    </message>
    <message>
        <source>Correction of a slip of the pen</source>
        <translation>اصلاح اشتباه نگارشی</translation>
    </message>
    <message>
        <source>Correction of the attendance</source>
        <translation>اصلاح فهرست حاضران</translation>
    </message>
    <message>
        <source>Correction of the responsible agency</source>
        <translation>اصلاح دستگاه مسئول</translation>
    </message>
    <message>
        <source>For example: the deadline was written wrongly</source>
        <translation>نمونه: مهلت اشتباه نوشته شده بود</translation>
    </message>
    <message>
        <source>Its number and the reason stand on the paper.</source>
        <translation>شماره و دلیل اصلاحیه روی نسخهٔ چاپی می‌آید.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version.</source>
        <translation>از نسخهٔ پیشین تاکنون چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Reason of the amendment</source>
        <translation>دلیل اصلاح</translation>
    </message>
    <message>
        <source>Someone else has amended these minutes meanwhile. Where both wrote, your text stands.</source>
        <translation>در این میان شخص دیگری این صورت‌جلسه را اصلاح کرده است. هر جا هر دو نوشته‌اید، نوشتهٔ شما مانده است.</translation>
    </message>
    <message>
        <source>The versions before it and their papers stay as they are; this one is locked, too.</source>
        <translation>نسخه‌های پیشین و چاپ آن‌ها تغییر نمی‌کند؛ این نسخه نیز قفل می‌شود.</translation>
    </message>
    <message>
        <source>Write why the final minutes are amended.</source>
        <translation>بنویسید صورت‌جلسهٔ نهایی چرا اصلاح می‌شود.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و {count} مورد دیگر</translation>
    </message>
    <message>
        <source>{count} changes since the last version; choose one to go there</source>
        <translation>{count} تغییر از نسخهٔ پیشین؛ با انتخاب هر یک به محل آن می‌روید</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Chosen.</source>
        <translation>مقدار انتخاب شد.</translation>
    </message>
    <message>
        <source>It is not shown here any more.</source>
        <translation>دیگر اینجا نمایش داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Moved to the bin.</source>
        <translation>به سطل بازیافت رفت.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>The record stays.</source>
        <translation>پرونده نگه داشته شد.</translation>
    </message>
    <message>
        <source>This value does not fit the rest of the record, so nothing was saved.</source>
        <translation>این مقدار با دیگر خانه‌های پرونده سازگار نیست و چیزی ذخیره نشد. مقدار دیگری انتخاب کنید یا بنویسید.</translation>
    </message>
</context>
<context>
    <name>AppointmentsSection</name>
    <message>
        <source>Former</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>سمت جدید</translation>
    </message>
    <message>
        <source>No post is written down yet.</source>
        <translation>هنوز سمتی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>سمت‌ها</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>A seat that is to end begins on this day, or later.</source>
        <translation>جایگاهی که باید پایان یابد، در این روز یا پس از آن آغاز شده است؛ تاریخ دیرتری بنویسید.</translation>
    </message>
    <message>
        <source>Approve the composition</source>
        <translation>تصویب ترکیب</translation>
    </message>
    <message>
        <source>Approved from</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>By the resolution</source>
        <translation>به موجب مصوبهٔ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Ends the day before</source>
        <translation>پایان در روز پیش</translation>
    </message>
    <message>
        <source>Enter a day; such as {day}.</source>
        <translation>تاریخ را بنویسید؛ نمونه: {day}</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>There is no resolution of this name or number.</source>
        <translation>مصوبه‌ای با این نام یا شماره ثبت نشده است.</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>نتیجهٔ تصویب</translation>
    </message>
    <message>
        <source>What is proposed is the composition from this day on; what was before stays in the history.</source>
        <translation>جایگاه‌های پیشنهادی از این روز ترکیب مصوب است؛ ترکیب پیشین در سابقه می‌ماند.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Backups (*.db *.backup)</source>
        <translation>پشتیبان‌ها (*.db *.backup)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>انتخاب پشتیبان</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>انتخاب تصویر</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>انتخاب فایل اکسل</translation>
    </message>
    <message>
        <source>Choose the packages</source>
        <translation>انتخاب بسته‌ها</translation>
    </message>
    <message>
        <source>Choose the scan, or its pages</source>
        <translation>انتخاب اسکن یا صفحه‌های آن</translation>
    </message>
    <message>
        <source>Choose the texts of minutes</source>
        <translation>انتخاب متن صورت‌جلسه‌ها</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>کپی جزئیات</translation>
    </message>
    <message>
        <source>Exchange packages (*.mahalleyar)</source>
        <translation>بسته‌های تبادل (*.mahalleyar)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامهٔ کار</translation>
    </message>
    <message>
        <source>If it happens again, copy the details and send them to support. They hold none of your data.</source>
        <translation>اگر دوباره پیش آمد، جزئیات را کپی کنید و برای پشتیبانی فنی بفرستید. در آن چیزی از داده‌های شما نیست.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>تصویرها (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>ذخیره با نام</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>اسکن‌ها (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved is safe; go on with your work.</source>
        <translation>در برنامه خطایی پیش آمد. آنچه ذخیره شده محفوظ است؛ به کار خود ادامه دهید.</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.docx *.pdf *.html *.htm)</source>
        <translation>متن (*.txt *.md *.docx *.pdf *.html *.htm)</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>متوجه شدم</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.txt *.xml *.htm *.html)</source>
        <translation>فایل‌های اکسل و جدول (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.txt *.xml *.htm *.html)</translation>
    </message>
</context>
<context>
    <name>AskedFirst</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>نمایش نسخهٔ چاپی</translation>
    </message>
</context>
<context>
    <name>AskedNames</name>
    <message>
        <source>Add it</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Add “{name}” to the organisations</source>
        <translation>افزودن «{name}» به دستگاه‌ها و تشکل‌ها</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>انتخاب دستگاه…</translation>
    </message>
    <message>
        <source>Choose who is meant by “{name}”</source>
        <translation>انتخاب دستگاهی که منظور از «{name}» است</translation>
    </message>
    <message>
        <source>Leave this name out</source>
        <translation>کنار گذاشتن این نام</translation>
    </message>
    <message>
        <source>Leave “{name}” out</source>
        <translation>کنار گذاشتن «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is not among the organisations.</source>
        <translation>«{name}» در فهرست دستگاه‌ها و تشکل‌ها نیست.</translation>
    </message>
</context>
<context>
    <name>AskedOrganisation</name>
    <message>
        <source>Several are called so; choose one.</source>
        <translation>چند دستگاه با این نام ثبت شده است؛ یکی را برگزینید.</translation>
    </message>
</context>
<context>
    <name>AskedSection</name>
    <message>
        <source>Ask for it to be spoken of in a session…</source>
        <translation>درخواست طرح در جلسه…</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>طرح در جلسه</translation>
    </message>
    <message>
        <source>No body was asked to speak of this report.</source>
        <translation>برای این گزارش درخواست طرح در جلسه ثبت نشده است.</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>نمایش درخواست</translation>
    </message>
    <message>
        <source>The request waits for the next session of this body.</source>
        <translation>درخواست ثبت شد و در انتظار جلسهٔ بعدی است.</translation>
    </message>
    <message>
        <source>There is no body yet. Enter the headquarters or working group first.</source>
        <translation>هنوز ستاد یا کارگروهی ثبت نشده است؛ نخست آن را ثبت کنید.</translation>
    </message>
    <message>
        <source>Which body is to speak of it?</source>
        <translation>در جلسهٔ کدام ستاد یا کارگروه طرح شود؟</translation>
    </message>
</context>
<context>
    <name>AssignmentsSection</name>
    <message>
        <source>Agencies</source>
        <translation>ارجاع به دستگاه‌ها</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>ارجاع جدید</translation>
    </message>
    <message>
        <source>Nobody is responsible for it yet.</source>
        <translation>هنوز دستگاهی مسئول اجرای آن نیست.</translation>
    </message>
    <message>
        <source>closed and locked by {session}</source>
        <translation>مختومه و قفل‌شده در {session}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>مهلت {day}</translation>
    </message>
    <message>
        <source>{percent} percent done</source>
        <translation>{percent} درصد پیشرفت</translation>
    </message>
</context>
<context>
    <name>AttachmentsSection</name>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>افزودن پیوست</translation>
    </message>
    <message>
        <source>Attaching files…</source>
        <translation>در حال افزودن پیوست…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <source>Delete the chosen file</source>
        <translation>حذف پیوست انتخاب‌شده</translation>
    </message>
    <message>
        <source>Drop files here to attach them, each up to {size} megabytes.</source>
        <translation>برای پیوست، فایل‌ها را اینجا رها کنید؛ هر فایل تا {size} مگابایت.</translation>
    </message>
    <message>
        <source>No program of this computer opens such a file; save a copy of it.</source>
        <translation>در این رایانه برنامه‌ای برای باز کردن این فایل نیست؛ نسخه‌ای از آن ذخیره کنید.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>باز کردن نسخه</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>ذخیرهٔ نسخه…</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} کیلوبایت</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} مگابایت</translation>
    </message>
    <message>
        <source>“{name}” is a program and was not attached.</source>
        <translation>«{name}» برنامهٔ اجرایی است و پیوست نشد.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} megabytes and was not attached.</source>
        <translation>«{name}» بزرگ‌تر از {size} مگابایت است و پیوست نشد.</translation>
    </message>
    <message>
        <source>“{name}” was moved to the bin.</source>
        <translation>«{name}» به سطل بازیافت رفت.</translation>
    </message>
</context>
<context>
    <name>AttendanceFields</name>
    <message>
        <source>Coming, leaving and missed items</source>
        <translation>ورود، خروج و بندهای بدون حضور</translation>
    </message>
    <message>
        <source>Item {number}: {subject}</source>
        <translation>بند {number} دستور: {subject}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>نام نماینده</translation>
    </message>
    <message>
        <source>Number of the letter of introduction</source>
        <translation>شمارهٔ معرفی‌نامه</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
</context>
<context>
    <name>AttendanceList</name>
    <message>
        <source>Absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>Enter opens the fields of a row; Left and Right change who was there.</source>
        <translation>با Enter ردیف باز می‌شود؛ با کلیدهای چپ و راست وضعیت حضور تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>غایب موجه</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>با نماینده</translation>
    </message>
</context>
<context>
    <name>AttendancePasting</name>
    <message>
        <source>No names were found in what was pasted.</source>
        <translation>در ردیف‌های چسبانده‌شده نامی پیدا نشد.</translation>
    </message>
    <message>
        <source>There are no cells to be pasted. Copy names and posts in Excel first.</source>
        <translation>ردیفی برای چسباندن نیست. نخست نام‌ها و سمت‌ها را در اکسل کپی کنید.</translation>
    </message>
    <message>
        <source>This list is too long to be pasted here: {most} rows are the most.</source>
        <translation>این فهرست بیش از اندازه بلند است؛ حداکثر {most} ردیف را می‌توان چسباند.</translation>
    </message>
    <message>
        <source>{count} people were taken from Excel.</source>
        <translation>نام {count} نفر از اکسل به فهرست افزوده شد.</translation>
    </message>
</context>
<context>
    <name>AttendanceSection</name>
    <message>
        <source>Attendance</source>
        <translation>حاضران و غایبان</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>هنوز کسی ثبت نشده است.</translation>
    </message>
</context>
<context>
    <name>AttendanceStrip</name>
    <message>
        <source>Bring {count} members</source>
        <translation>افزودن {count} عضو</translation>
    </message>
    <message>
        <source>Must be taken and is not: {seat}</source>
        <translation>حضور الزامی، غایب: {seat}</translation>
    </message>
    <message>
        <source>No quorum: {present} of {votes}, {needed} needed</source>
        <translation>بدون حد نصاب: {present} از {votes}، لازم {needed}</translation>
    </message>
    <message>
        <source>Of {votes} places that vote {present} are taken; {needed} are needed.</source>
        <translation>از {votes} جایگاه دارای حق رأی، {present} جایگاه حاضر است؛ حد نصاب {needed} جایگاه است.</translation>
    </message>
    <message>
        <source>One vacant seat</source>
        <translation>یک جایگاه خالی</translation>
    </message>
    <message>
        <source>Present: {count} of {all}</source>
        <translation>حاضر: {count} از {all}</translation>
    </message>
    <message>
        <source>Quorum: {present} of {votes}</source>
        <translation>حد نصاب: {present} از {votes}</translation>
    </message>
    <message>
        <source>{count} vacant seats</source>
        <translation>{count} جایگاه خالی</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>(letter {number})</source>
        <translation>(نامهٔ {number})</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>ثبت حضور همه</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حاضران</translation>
    </message>
    <message>
        <source>Bring the members of the body</source>
        <translation>افزودن اعضای ستاد یا کارگروه</translation>
    </message>
    <message>
        <source>Came at {time}</source>
        <translation>ورود {time}</translation>
    </message>
    <message>
        <source>Coming, leaving and missed items</source>
        <translation>ورود، خروج و بندهای بدون حضور</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش ردیف</translation>
    </message>
    <message>
        <source>Keys: ح present, غ absent, م excused, ن represented; Enter for name, post and organisation.</source>
        <translation>کلیدها: ح حاضر، غ غایب، م غایب موجه، ن با نماینده؛ Enter برای نام، سمت و دستگاه.</translation>
    </message>
    <message>
        <source>Left at {time}</source>
        <translation>خروج {time}</translation>
    </message>
    <message>
        <source>Missed item {numbers}</source>
        <translation>بدون حضور در بند {numbers} دستور</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>جابه‌جایی به پایین</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>جابه‌جایی به بالا</translation>
    </message>
    <message>
        <source>Nobody is listed yet</source>
        <translation>هنوز کسی در فهرست نیست</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>چسباندن از اکسل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف ردیف</translation>
    </message>
    <message>
        <source>Represented by {name}</source>
        <translation>نماینده: {name}</translation>
    </message>
    <message>
        <source>Write who was there in the line below; those who have a seat in the body come by a button.</source>
        <translation>نام حاضران را در سطر پایین بنویسید، یا دارندگان جایگاه‌های ستاد یا کارگروه را با دکمهٔ زیر بیفزایید.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Check this backup</source>
        <translation>بررسی این پشتیبان</translation>
    </message>
    <message>
        <source>Last checked {when}</source>
        <translation>آخرین بررسی: {when}</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>بازیابی این پشتیبان…</translation>
    </message>
    <message>
        <source>{why}, {size}</source>
        <translation>{why}، {size}</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Damaged</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>بررسی‌نشده</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>سالم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>The backup failed</source>
        <translation>پشتیبان گرفته نشد</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>پشتیبان {when}</translation>
    </message>
    <message>
        <source>Before a restoring</source>
        <translation>پیش از بازیابی</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>پیش از به‌روزرسانی برنامه</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>به دست کاربر</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>از جای دیگر</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>هنوز پشتیبانی نیست</translation>
    </message>
    <message>
        <source>Second copy {when}</source>
        <translation>نسخهٔ دوم {when}</translation>
    </message>
    <message>
        <source>There is no second copy yet</source>
        <translation>هنوز نسخهٔ دومی نیست</translation>
    </message>
    <message>
        <source>Your data is on this computer only</source>
        <translation>داده‌ها فقط روی همین رایانه</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>امروز {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>دیروز {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} مگابایت</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} کیلوبایت</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>A backup is made by itself soon after each start and when the program ends. You can also make one now.</source>
        <translation>اندکی پس از هر شروع و هنگام پایان کار، پشتیبان خودکار گرفته می‌شود. اکنون نیز می‌توانید پشتیبان بگیرید.</translation>
    </message>
    <message>
        <source>After it, {count} changes were saved that will no longer be there.</source>
        <translation>پس از آن {count} تغییر ذخیره شده است که دیگر در داده‌ها نخواهد بود.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>در حال بررسی پشتیبان…</translation>
    </message>
    <message>
        <source>Examine the data</source>
        <translation>بررسی داده‌ها</translation>
    </message>
    <message>
        <source>Examining the data…</source>
        <translation>در حال بررسی داده‌ها…</translation>
    </message>
    <message>
        <source>It holds no records.</source>
        <translation>موردی در آن ثبت نشده است.</translation>
    </message>
    <message>
        <source>It holds {what}.</source>
        <translation>در آن {what} ثبت شده است.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>پشتیبان گرفتن</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>در حال پشتیبان گرفتن…</translation>
    </message>
    <message>
        <source>Nothing was saved after it, so nothing is lost.</source>
        <translation>پس از آن چیزی ذخیره نشده است؛ چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Other computers have seen changes that are no longer here.</source>
        <translation>رایانه‌های همکار تغییرهایی را دیده‌اند که اکنون اینجا نیست.</translation>
    </message>
    <message>
        <source>Pages of the file are damaged.</source>
        <translation>بخشی از فایل داده‌ها آسیب دیده است.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>بازیابی پشتیبان</translation>
    </message>
    <message>
        <source>Restore the backup of {name}?</source>
        <translation>پشتیبان {name} بازیابی شود؟</translation>
    </message>
    <message>
        <source>Some records point at what is not there.</source>
        <translation>برخی موارد به چیزی پیوند دارد که در پایگاه داده نیست.</translation>
    </message>
    <message>
        <source>The backup of {name} can be read, but its chain of history does not hold together.</source>
        <translation>پشتیبان {name} خوانده می‌شود، ولی زنجیرهٔ تاریخچهٔ آن پیوسته نیست.</translation>
    </message>
    <message>
        <source>The backup of {name} is damaged. Do not rely on it.</source>
        <translation>پشتیبان {name} خراب است. به آن تکیه نکنید.</translation>
    </message>
    <message>
        <source>The backup of {name} is sound.</source>
        <translation>پشتیبان {name} سالم است.</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>پشتیبان گرفته و بررسی شد.</translation>
    </message>
    <message>
        <source>The backup “{name}” was made.</source>
        <translation>پشتیبان «{name}» گرفته شد.</translation>
    </message>
    <message>
        <source>The chain of history does not hold: something was changed outside this program.</source>
        <translation>زنجیرهٔ تاریخچه پیوسته نیست: چیزی بیرون از برنامه تغییر کرده است.</translation>
    </message>
    <message>
        <source>The locks of final minutes were changed outside this program.</source>
        <translation>قفل صورت‌جلسه‌های نهایی بیرون از برنامه تغییر کرده است.</translation>
    </message>
    <message>
        <source>The tables do not agree with the history.</source>
        <translation>جدول‌ها با تاریخچه یکسان نیست.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>هنوز پشتیبانی گرفته نشده است</translation>
    </message>
    <message>
        <source>Your data is not sound. Restore a sound backup, or ask support.</source>
        <translation>داده‌ها سالم نیست. پشتیبان سالمی را بازیابی کنید یا از پشتیبانی فنی کمک بگیرید.</translation>
    </message>
    <message>
        <source>Your data is sound: its pages, links and locks, the chain of history, and the tables against it.</source>
        <translation>داده‌ها سالم است: صفحه‌های فایل، پیوندها، قفل‌ها، زنجیرهٔ تاریخچه و برابری جدول‌ها با آن.</translation>
    </message>
    <message>
        <source>Your present data is first kept in the backup folder.</source>
        <translation>پیش از آن، نسخه‌ای از داده‌های کنونی در پوشهٔ پشتیبان نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>Begin writing</source>
        <translation>شروع نوشتن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Empty, with the members</source>
        <translation>خالی، با اعضا</translation>
    </message>
    <message>
        <source>From the template “{name}”</source>
        <translation>از الگوی «{name}»</translation>
    </message>
    <message>
        <source>Go on with “{title}”</source>
        <translation>ادامهٔ «{title}»</translation>
    </message>
    <message>
        <source>Like the last session</source>
        <translation>مانند جلسهٔ پیشین</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسهٔ جدید</translation>
    </message>
    <message>
        <source>No members are written down for it yet</source>
        <translation>هنوز عضوی برای آن ثبت نشده است</translation>
    </message>
    <message>
        <source>Place, hours, usual items and guests of “{title}”</source>
        <translation>مکان، ساعت، بندهای همیشگی و مدعوان «{title}»</translation>
    </message>
    <message>
        <source>Say first which body meets, and when.</source>
        <translation>نخست ستاد یا کارگروه و تاریخ جلسه را مشخص کنید.</translation>
    </message>
    <message>
        <source>Templates of this body…</source>
        <translation>الگوهای این ستاد یا کارگروه…</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>ذخیره‌نشده</translation>
    </message>
    <message>
        <source>With what shall it begin?</source>
        <translation>با چه آغاز شود؟</translation>
    </message>
    <message>
        <source>Written last on {day} at {time}, not saved yet</source>
        <translation>آخرین نوشته: {day}، ساعت {time}؛ هنوز ذخیره نشده است</translation>
    </message>
    <message>
        <source>{count} places; nothing else is filled in</source>
        <translation>{count} جایگاه؛ بقیه خالی می‌ماند</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>A sample province with 44 offices and 5 sessions; removed by one button.</source>
        <translation>یک استان نمونه با ۴۴ دفتر، کارنامهٔ آن‌ها و ۵ جلسه؛ با یک دکمه حذف می‌شود.</translation>
    </message>
    <message>
        <source>Begin with your first office or session.</source>
        <translation>از نخستین دفتر یا جلسهٔ خودتان آغاز کنید.</translation>
    </message>
    <message>
        <source>Columns are recognised, and everything is reviewed before it is saved.</source>
        <translation>ستون‌ها خودکار شناسایی و پیش از ثبت بررسی می‌شود.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>از پشتیبان</translation>
    </message>
    <message>
        <source>From my Excel workbook</source>
        <translation>از فایل اکسل من</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>چگونه آغاز می‌کنید؟</translation>
    </message>
    <message>
        <source>What another computer or an earlier installation has backed up.</source>
        <translation>از پشتیبانی که رایانهٔ دیگر یا نصب پیشین ساخته است.</translation>
    </message>
    <message>
        <source>With sample data</source>
        <translation>با داده‌های نمونه</translation>
    </message>
</context>
<context>
    <name>BeginningCard</name>
    <message>
        <source>Nothing is written yet. Add what was said under its item, with or without a name; several paragraphs that are pasted can become a statement each.</source>
        <translation>هنوز دیدگاهی نوشته نشده است. زیر هر بند دستور «دیدگاه جدید» را بزنید؛ نام گوینده و دستگاه اختیاری است. اگر چند پاراگراف را یک‌جا بچسبانید، هر پاراگراف می‌تواند یک دیدگاه شود.</translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سطل بازیافت</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>موارد حذف‌شده</translation>
    </message>
    <message>
        <source>Restore the chosen</source>
        <translation>بازگردانی موارد انتخاب‌شده</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>سطل بازیافت خالی است</translation>
    </message>
    <message>
        <source>What you delete here waits in the bin and can be restored.</source>
        <translation>آنچه از این فهرست حذف شود در سطل بازیافت می‌ماند و بازگردانی می‌شود.</translation>
    </message>
    <message>
        <source>{count} deleted</source>
        <translation>{count} مورد حذف‌شده</translation>
    </message>
</context>
<context>
    <name>Binning</name>
    <message>
        <source>Move {count} records</source>
        <translation>حذف {count} مورد</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
    <message>
        <source>Shall these {count} records go to the bin?</source>
        <translation>این {count} مورد به سطل بازیافت برود؟</translation>
    </message>
    <message>
        <source>{count} records were moved to the bin.</source>
        <translation>{count} مورد به سطل بازیافت رفت.</translation>
    </message>
    <message>
        <source>“{name}” was moved to the bin.</source>
        <translation>«{name}» به سطل بازیافت رفت.</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>None</source>
        <translation>موردی نیست</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>due {day}</source>
        <translation>مهلت {day}</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} روز تأخیر</translation>
    </message>
    <message>
        <source>{state}, late</source>
        <translation>{state}، با تأخیر</translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Periods</source>
        <translation>دوره‌ها</translation>
    </message>
    <message>
        <source>Reports by who reports and period</source>
        <translation>گزارش‌ها به تفکیک گزارش‌دهنده و دوره</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>گزارش‌دهنده</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Active offices stand here, and agencies as soon as they have a report.</source>
        <translation>دفاتر فعال در اینجا می‌آیند و دستگاه‌ها همین که گزارشی داشته باشند.</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>همهٔ محل‌ها</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Enter: figures of this period • Shift and Ctrl choose several cells to be sent or approved.</source>
        <translation>Enter: ارقام این دوره • با Shift و Ctrl چند خانه را برای ارسال یا تأیید انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nobody is asked for reports here</source>
        <translation>در اینجا گزارشی خواسته نشده است</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>بازگرداندن…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>{approved} approved, {submitted} submitted, {returned} returned, {missing} missing</source>
        <translation>{approved} تأییدشده، {submitted} ارسال‌شده، {returned} بازگردانده‌شده، {missing} ارسال‌نشده</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Basis</source>
        <translation>مبنا و دبیرخانه</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>شهرستان‌ها</translation>
    </message>
    <message>
        <source>Counties as they are shown</source>
        <translation>فهرست شهرستان‌ها به همین صورت</translation>
    </message>
    <message>
        <source>Enter the bodies whose sessions you write down; their seats can be taken from a preset.</source>
        <translation>ستادها و کارگروه‌هایی را ثبت کنید که صورت‌جلسهٔ آن‌ها را می‌نویسید؛ جایگاه‌ها را می‌توان از الگو گرفت.</translation>
    </message>
    <message>
        <source>Headquarters and working groups</source>
        <translation>ستادها و کارگروه‌ها</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Make for counties</source>
        <translation>ایجاد برای شهرستان‌ها</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>انتقال به سطل بازیافت</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>ستاد یا کارگروه جدید</translation>
    </message>
    <message>
        <source>Numbers of sessions</source>
        <translation>شماره‌گذاری جلسه‌ها</translation>
    </message>
    <message>
        <source>Other records hang on what goes to the bin.</source>
        <translation>موارد دیگری به این ستاد یا کارگروه وابسته‌اند.</translation>
    </message>
    <message>
        <source>Search by any name of the body</source>
        <translation>جست‌وجو با هر نام ستاد یا کارگروه</translation>
    </message>
    <message>
        <source>Sessions of a period…</source>
        <translation>فهرست جلسات یک بازهٔ زمانی…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>شیوهٔ نمایش</translation>
    </message>
    <message>
        <source>Yearly book of minutes…</source>
        <translation>کتاب سالانهٔ صورت‌جلسات…</translation>
    </message>
    <message>
        <source>{sessions} sessions, {resolutions} open resolutions and {bodies} bodies under it stay as they are, and their follow-up goes on.</source>
        <translation>{sessions} جلسه، {resolutions} مصوبهٔ باز و {bodies} نهاد زیرمجموعه بر جای می‌ماند و پیگیری آن‌ها ادامه دارد.</translation>
    </message>
</context>
<context>
    <name>BodyGaps</name>
    <message>
        <source>Time ends within 60 days: {names}</source>
        <translation>پایان مدت تا ۶۰ روز دیگر: {names}</translation>
    </message>
    <message>
        <source>Time is over: {names}</source>
        <translation>مدت پایان‌یافته: {names}</translation>
    </message>
    <message>
        <source>Vacant: {names}</source>
        <translation>جایگاه خالی: {names}</translation>
    </message>
    <message>
        <source>Without a letter of introduction: {names}</source>
        <translation>بدون معرفی‌نامه: {names}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} مورد دیگر</translation>
    </message>
    <message>
        <source>{name} ({day})</source>
        <translation>{name} ({day})</translation>
    </message>
</context>
<context>
    <name>BodyPapers</name>
    <message>
        <source>Book of minutes {year} - {body}</source>
        <translation>کتاب صورت‌جلسات سال {year} {body}</translation>
    </message>
    <message>
        <source>Sessions of {body} from {first} to {last}</source>
        <translation>جلسات {body} از {first} تا {last}</translation>
    </message>
    <message>
        <source>The book holds final minutes, and this body has none yet.</source>
        <translation>کتاب سالانه از صورت‌جلسه‌های نهایی ساخته می‌شود و این ستاد یا کارگروه هنوز صورت‌جلسهٔ نهایی ندارد.</translation>
    </message>
</context>
<context>
    <name>BodyRules</name>
    <message>
        <source>A session is planned for {day}.</source>
        <translation>جلسه‌ای برای {day} برنامه‌ریزی شده است.</translation>
    </message>
    <message>
        <source>Each session first approves the minutes of the one before.</source>
        <translation>در آغاز هر جلسه، صورت‌جلسهٔ پیشین تصویب می‌شود.</translation>
    </message>
    <message>
        <source>How often it meets is not set.</source>
        <translation>فاصلهٔ جلسه‌ها تعیین نشده است.</translation>
    </message>
    <message>
        <source>It meets every {count} days.</source>
        <translation>فاصلهٔ جلسه‌ها {count} روز است.</translation>
    </message>
    <message>
        <source>It meets every {count} days; the next session is due {when}.</source>
        <translation>فاصلهٔ جلسه‌ها {count} روز است؛ موعد جلسهٔ بعدی {when} است.</translation>
    </message>
    <message>
        <source>It met last on {day}.</source>
        <translation>آخرین جلسه در {day} برگزار شد.</translation>
    </message>
    <message>
        <source>Its first term begins on {day}.</source>
        <translation>دورهٔ نخست از {day} آغاز می‌شود.</translation>
    </message>
    <message>
        <source>No quorum is set.</source>
        <translation>حد نصاب تعیین نشده است.</translation>
    </message>
    <message>
        <source>Numbers begin anew each term; the next session gets {number}.</source>
        <translation>شمارهٔ جلسه‌ها در هر دوره از یک آغاز می‌شود؛ شمارهٔ جلسهٔ بعدی {number} است.</translation>
    </message>
    <message>
        <source>Numbers begin anew each year; the next session gets {number}.</source>
        <translation>شمارهٔ جلسه‌ها هر سال از یک آغاز می‌شود؛ شمارهٔ جلسهٔ بعدی {number} است.</translation>
    </message>
    <message>
        <source>Sessions are numbered on and on; the next one gets {number}.</source>
        <translation>شمارهٔ جلسه‌ها پیوسته است؛ شمارهٔ جلسهٔ بعدی {number} است.</translation>
    </message>
    <message>
        <source>The quorum is {percent} percent of the seats with a vote: {needed} of {votes}.</source>
        <translation>حد نصاب {percent}٪ جایگاه‌های دارای حق رأی است: {needed} جایگاه از {votes}.</translation>
    </message>
    <message>
        <source>The quorum is {percent} percent of the seats with a vote; none is written down yet.</source>
        <translation>حد نصاب {percent}٪ جایگاه‌های دارای حق رأی است؛ هنوز جایگاهی ثبت نشده است.</translation>
    </message>
    <message>
        <source>The {term} term, of {years} years, ends on {day}.</source>
        <translation>{term} دورهٔ {years}ساله در {day} پایان می‌یابد.</translation>
    </message>
    <message>
        <source>by {day} ({count} days left)</source>
        <translation>{day} ({count} روز مانده)</translation>
    </message>
    <message>
        <source>since {day} ({count} days ago)</source>
        <translation>{day} ({count} روز گذشته)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>{count} sessions are from before the day on which it was formed; look at these days.</source>
        <translation>تاریخ {count} جلسه پیش از تشکیل این نهاد است؛ این تاریخ‌ها را بررسی کنید.</translation>
    </message>
    <message>
        <source>{seats} must be there.</source>
        <translation>حضور {seats} الزامی است.</translation>
    </message>
</context>
<context>
    <name>BranchesSection</name>
    <message>
        <source>Bodies over and under it</source>
        <translation>نهادهای بالادست و زیرمجموعه</translation>
    </message>
    <message>
        <source>New working group under it</source>
        <translation>کارگروه جدید زیر این نهاد</translation>
    </message>
    <message>
        <source>This body</source>
        <translation>همین نهاد</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Discard the package</source>
        <translation>حذف بسته</translation>
    </message>
    <message>
        <source>Discard this package?</source>
        <translation>این بسته حذف شود؟</translation>
    </message>
    <message>
        <source>Looking into the packages…</source>
        <translation>در حال بررسی بسته‌ها…</translation>
    </message>
    <message>
        <source>Nothing of it was taken. If it is needed after all, it has to be brought again by its file.</source>
        <translation>چیزی از آن دریافت نشده است. اگر بعد لازم شد، فایل بسته را باید دوباره بیاورید.</translation>
    </message>
    <message>
        <source>Taking the packages…</source>
        <translation>در حال دریافت بسته‌ها…</translation>
    </message>
</context>
<context>
    <name>BusinessesPage</name>
    <message>
        <source>Businesses and workshops</source>
        <translation>کسب‌وکارها و کارگاه‌ها</translation>
    </message>
    <message>
        <source>Enter the businesses and workshops that offices helped, with their jobs.</source>
        <translation>کسب‌وکارها و کارگاه‌های زیر حمایت دفاتر، با شمار شاغلان، اینجا ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>کسب‌وکار جدید</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>Search by name, owner, field or phone</source>
        <translation>جست‌وجو در نام، صاحب، زمینه یا تلفن</translation>
    </message>
    <message>
        <source>Time and jobs</source>
        <translation>زمان و شاغلان</translation>
    </message>
    <message>
        <source>Where it comes from, and support</source>
        <translation>خاستگاه و حمایت</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Add a day…</source>
        <translation>افزودن روز…</translation>
    </message>
    <message>
        <source>Day of this office</source>
        <translation>روز خاص این اداره</translation>
    </message>
    <message>
        <source>Days after its period until a performance report is due</source>
        <translation>مهلت ارسال گزارش عملکرد (روز پس از پایان دوره)</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>روزهای تعطیل هفته</translation>
    </message>
    <message>
        <source>Days of this office</source>
        <translation>روزهای خاص این اداره</translation>
    </message>
    <message>
        <source>Delete the day</source>
        <translation>حذف روز</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جمعه</translation>
    </message>
    <message>
        <source>Friday and Saturday</source>
        <translation>جمعه و شنبه</translation>
    </message>
    <message>
        <source>Lunar holidays are known from {first} to {last}.</source>
        <translation>تعطیلات قمری سال‌های {first} تا {last} در برنامه هست.</translation>
    </message>
    <message>
        <source>Lunar holidays are known from {first} to {last}; those after {published} are computed in advance and may shift by a day.</source>
        <translation>تعطیلات قمری سال‌های {first} تا {last} در برنامه هست؛ روزهای پس از سال {published} از پیش محاسبه شده‌اند و شاید یک روز جابه‌جا شوند.</translation>
    </message>
    <message>
        <source>Solar holidays are known for every year. Enter here a day on which your offices are closed, a lunar holiday that shifted, or a holiday that is worked on.</source>
        <translation>تعطیلات رسمی شمسی همهٔ سال‌ها در برنامه هست. روزی را که ادارات شما تعطیل‌اند، تعطیلی قمری جابه‌جاشده یا تعطیلی‌ای را که روز کاری است، اینجا ثبت کنید.</translation>
    </message>
    <message>
        <source>The file of lunar holidays cannot be read; only solar holidays are known. Install the program again, or enter the days here.</source>
        <translation>فایل تعطیلات قمری خوانده نمی‌شود و تنها تعطیلات شمسی شناخته می‌شود. برنامه را دوباره نصب کنید یا روزها را اینجا ثبت کنید.</translation>
    </message>
    <message>
        <source>The lunar holidays of {year} are not known to this version. Enter them here, or bring the program up to date.</source>
        <translation>تعطیلات قمری سال {year} در این نسخه نیست. آن‌ها را اینجا ثبت کنید یا برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>Thursday and Friday</source>
        <translation>پنجشنبه و جمعه</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>روز کاری</translation>
    </message>
    <message>
        <source>“{name}” was moved to the bin.</source>
        <translation>«{name}» به سطل بازیافت منتقل شد.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>How sessions are shown</source>
        <translation>شیوهٔ نمایش جلسات</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>برنامه‌ریزی جلسه</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>برنامه‌ریزی سال</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>The next week</source>
        <translation>هفتهٔ بعد</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>هفتهٔ پیش</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
</context>
<context>
    <name>CameBack</name>
    <message>
        <source>These minutes were never saved; nothing of them will be left.</source>
        <translation>این صورت‌جلسه هنوز ذخیره نشده است؛ اگر نوشته کنار گذاشته شود، چیزی از آن باقی نمی‌ماند.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>کنار گذاشتن نوشته</translation>
    </message>
</context>
<context>
    <name>CardFields</name>
    <message>
        <source>Responsible agencies</source>
        <translation>دستگاه‌های مسئول</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>All member agencies</source>
        <translation>همهٔ دستگاه‌های عضو</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>همهٔ کارهای این مصوبه</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>محرمانه</translation>
    </message>
    <message>
        <source>Deeds of {title}</source>
        <translation>کارهای {title}</translation>
    </message>
    <message>
        <source>From statement {number}</source>
        <translation>برگرفته از دیدگاه {number}</translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation>بیشتر دربارهٔ {title}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>شمارهٔ</translation>
    </message>
</context>
<context>
    <name>CardRows</name>
    <message>
        <source>Agency</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ستاد یا کارگروه</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>تاریخ پایان</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>آخرین پیگیری</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>پیگیری بعدی</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>درصد</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>زمان مانده</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Your data stays on this computer</source>
        <translation>داده‌ها فقط روی همین رایانه</translation>
    </message>
</context>
<context>
    <name>CarriedOut</name>
    <message>
        <source>Activities that carry it out</source>
        <translation>اقدام‌های اجراکنندهٔ مصوبه</translation>
    </message>
    <message>
        <source>Courses that carry it out</source>
        <translation>دوره‌های اجراکنندهٔ مصوبه</translation>
    </message>
</context>
<context>
    <name>CascadeSection</name>
    <message>
        <source>Carried out</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Hand down to lower bodies</source>
        <translation>طرح در نهادهای زیرمجموعه</translation>
    </message>
    <message>
        <source>It was not handed down to any lower body yet.</source>
        <translation>هنوز طرح آن از هیچ نهاد زیرمجموعه‌ای خواسته نشده است.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>با تأخیر</translation>
    </message>
    <message>
        <source>Lower bodies</source>
        <translation>نهادهای زیرمجموعه</translation>
    </message>
    <message>
        <source>On an agenda</source>
        <translation>در دستور جلسه</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تصویب شد</translation>
    </message>
    <message>
        <source>Waits for an agenda</source>
        <translation>در انتظار دستور جلسه</translation>
    </message>
    <message>
        <source>{count} bodies were asked to put it on their agenda.</source>
        <translation>از {count} نهاد خواسته شد آن را در دستور جلسه قرار دهند.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} از {all}</translation>
    </message>
</context>
<context>
    <name>CellTable</name>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Correct the cell</source>
        <translation>اصلاح خانه</translation>
    </message>
    <message>
        <source>Empty the chosen cells</source>
        <translation>خالی کردن خانه‌های انتخاب‌شده</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Added: {words}</source>
        <translation>افزوده شد: {words}</translation>
    </message>
    <message>
        <source>From “{old}” to “{new}”</source>
        <translation>از «{old}» به «{new}» تغییر کرد</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>جابه‌جا شد</translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation>حذف شد: {words}</translation>
    </message>
    <message>
        <source>Taken out: “{old}”</source>
        <translation>برداشته شد: «{old}»</translation>
    </message>
    <message>
        <source>Written: “{new}”</source>
        <translation>نوشته شد: «{new}»</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>missing</source>
        <translation>ثبت نشده است</translation>
    </message>
    <message>
        <source>missing, and needed</source>
        <translation>ثبت نشده است و لازم است</translation>
    </message>
    <message>
        <source>there</source>
        <translation>موجود است</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>CitationLine</name>
    <message>
        <source>Article or clause…</source>
        <translation>ماده، بند یا قانون…</translation>
    </message>
    <message>
        <source>Linked to the library: {article}</source>
        <translation>پیوند به کتابخانهٔ قوانین: {article}</translation>
    </message>
    <message>
        <source>One more citation (Enter)</source>
        <translation>مستند قانونی دیگر (Enter)</translation>
    </message>
    <message>
        <source>Take this citation away</source>
        <translation>حذف این مستند قانونی</translation>
    </message>
</context>
<context>
    <name>CitationsSection</name>
    <message>
        <source>Legal basis</source>
        <translation>مستند قانونی</translation>
    </message>
    <message>
        <source>New legal basis</source>
        <translation>مستند قانونی جدید</translation>
    </message>
</context>
<context>
    <name>CitedSection</name>
    <message>
        <source>Resolutions that rest on it</source>
        <translation>مصوبات مستند به این قانون</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Agencies of the clause</source>
        <translation>دستگاه‌های مسئول بند</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>دستگاه مسئول</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Remove clause {letter}</source>
        <translation>حذف بند {letter}</translation>
    </message>
    <message>
        <source>Words of the clause; Enter begins the next</source>
        <translation>متن بند؛ Enter بند بعدی را می‌افزاید</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>نسخهٔ چاپی آماده می‌شود…</translation>
    </message>
</context>
<context>
    <name>ClosedDialog</name>
    <message>
        <source>Amendment {number} is closed</source>
        <translation>اصلاحیهٔ {number} ثبت شد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Closed by an earlier version of these minutes, and stays so: {count} assignments</source>
        <translation>{count} ارجاع با نسخهٔ پیشین این صورت‌جلسه مختومه شده است و مختومه می‌ماند.</translation>
    </message>
    <message>
        <source>Closed by this session: {count} assignments of earlier ones</source>
        <translation>مختومه با موافقت این جلسه: {count} ارجاع از جلسات پیشین</translation>
    </message>
    <message>
        <source>Done with this session: {count} assignments of earlier ones</source>
        <translation>انجام‌شده با برگزاری این جلسه: {count} ارجاع از جلسات پیشین</translation>
    </message>
    <message>
        <source>It was sent to the printer.</source>
        <translation>به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>Not closed, under way again: {count} assignments</source>
        <translation>مختومه نشد و دوباره در دست اقدام است: {count} ارجاع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Print it and have it signed; the scan of the signed paper is then attached to this session.</source>
        <translation>آن را چاپ کنید و به امضا برسانید؛ سپس اسکن نسخهٔ امضاشده را به همین جلسه پیوست کنید.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>با نام «{name}» ذخیره شد.</translation>
    </message>
    <message>
        <source>Session number {number}</source>
        <translation>جلسهٔ شمارهٔ {number}</translation>
    </message>
    <message>
        <source>The minutes are final</source>
        <translation>صورت‌جلسه نهایی شد</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Finalise</source>
        <translation>نهایی‌سازی</translation>
    </message>
    <message>
        <source>Finalise and print</source>
        <translation>نهایی‌سازی و چاپ</translation>
    </message>
    <message>
        <source>Finalise the minutes</source>
        <translation>نهایی‌سازی صورت‌جلسه</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>بدون شماره</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یادآوری‌ها</translation>
    </message>
    <message>
        <source>Session number {number}</source>
        <translation>جلسهٔ شمارهٔ {number}</translation>
    </message>
    <message>
        <source>The minutes are locked, and from then on only an amendment with a reason changes them.</source>
        <translation>صورت‌جلسه قفل می‌شود و از آن پس تنها با اصلاحیه و ذکر دلیل تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Their paper is kept as it is, and can be printed again at any time.</source>
        <translation>نسخهٔ چاپی آن به همین صورت نگه‌داری می‌شود و هر زمان می‌توان آن را دوباره چاپ کرد.</translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation>{count} حاضر</translation>
    </message>
    <message>
        <source>{count} reminders, which may stay; choose one to go there</source>
        <translation>{count} یادآوری که رفع آن الزامی نیست؛ با انتخاب هر یک به محل آن می‌روید</translation>
    </message>
    <message>
        <source>{count} resolutions</source>
        <translation>{count} مصوبه</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Low rows</source>
        <translation>ردیف‌های فشرده</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>ستون‌های پیش‌فرض</translation>
    </message>
</context>
<context>
    <name>ColumnChoosers</name>
    <message>
        <source>Choose…</source>
        <translation>انتخاب کنید…</translation>
    </message>
    <message>
        <source>Field of the column {name}</source>
        <translation>معنای ستون {name}</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نادیده گرفتن</translation>
    </message>
    <message>
        <source>These columns are not known by their headings. Choose what each of them is:</source>
        <translation>این ستون‌ها از روی سرستون شناخته نشد و خوانده نمی‌شود. مشخص کنید هر ستون چیست:</translation>
    </message>
    <message>
        <source>What these columns are was chosen here and is remembered for these headings:</source>
        <translation>معنای این ستون‌ها اینجا مشخص شده است و برای همین سرستون‌ها نگه داشته می‌شود:</translation>
    </message>
    <message>
        <source>“{field}” is meant</source>
        <translation>انتخاب «{field}»</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming sessions</source>
        <translation>جلسات پیش رو</translation>
    </message>
    <message>
        <source>No session is planned.</source>
        <translation>جلسه‌ای در پیش نیست.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، ساعت {time}</translation>
    </message>
</context>
<context>
    <name>ComingView</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>همه {count}</translation>
    </message>
    <message>
        <source>Nothing can be taken yet</source>
        <translation>هنوز بسته‌ای قابل دریافت نیست</translation>
    </message>
    <message>
        <source>Nothing here changes</source>
        <translation>چیزی در این رایانه تغییر نمی‌کند</translation>
    </message>
    <message>
        <source>Nothing of this is taken</source>
        <translation>چیزی از این بسته دریافت نمی‌شود</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>بسته‌ها</translation>
    </message>
    <message>
        <source>These packages build on others. Bring those too, or keep these now: they are taken by themselves as soon as the others arrive.</source>
        <translation>این بسته‌ها دنبالهٔ بسته‌های دیگری است. بسته‌های پیشین را هم بیاورید، یا این‌ها را برای بعد نگه دارید: همین که بسته‌های پیشین برسد، خودکار دریافت می‌شود.</translation>
    </message>
    <message>
        <source>Two computers write under one id. So that nothing is overwritten, the package is kept whole; the page before this one says what helps.</source>
        <translation>دو رایانه با یک شناسه می‌نویسند. برای اینکه چیزی از دست نرود، بسته دست‌نخورده نگه داشته می‌شود؛ راه حل در صفحهٔ پیش گفته شده است.</translation>
    </message>
    <message>
        <source>What can be taken of these packages is here already. Taking them still notes what your colleagues have, so that it is not sent to them again.</source>
        <translation>محتوای این بسته‌ها پیش‌تر به اینجا رسیده است. با دریافت آن‌ها تنها ثبت می‌شود که همکاران چه دارند، تا دوباره برایشان فرستاده نشود.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>اثر بسته‌ها</translation>
    </message>
    <message>
        <source>What is in the packages</source>
        <translation>محتوای بسته‌ها</translation>
    </message>
    <message>
        <source>{count} more are taken as well, without being listed.</source>
        <translation>{count} مورد دیگر نیز دریافت می‌شود که در این فهرست نیامده است.</translation>
    </message>
    <message>
        <source>{count} records stay as they were.</source>
        <translation>{count} مورد بی‌تغییر می‌ماند.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>A computer that calls itself {name} ({kind}) sends something for the first time.</source>
        <translation>رایانه‌ای با نام {name} ({kind}) برای نخستین بار بسته فرستاده است.</translation>
    </message>
    <message>
        <source>Call your colleague, who opens this page there and reads the five groups of “This computer” to you. Mark each group here that is the same. It is asked only once.</source>
        <translation>به همکار خود تلفن کنید و بخواهید همین صفحه را باز کند و پنج گروه عدد شناسایی را از کارت «این رایانه» بخواند. هر گروه یکسان را اینجا نشان بزنید. این کار تنها یک بار لازم است.</translation>
    </message>
    <message>
        <source>Compare the number</source>
        <translation>مقایسهٔ عدد شناسایی</translation>
    </message>
    <message>
        <source>Group {place}: {digits}</source>
        <translation>گروه {place}: {digits}</translation>
    </message>
    <message>
        <source>It is another number</source>
        <translation>عدد یکسان نیست</translation>
    </message>
    <message>
        <source>The number is the same</source>
        <translation>عدد یکسان است</translation>
    </message>
    <message>
        <source>Who sends this?</source>
        <translation>فرستندهٔ این بسته کیست؟</translation>
    </message>
    <message>
        <source>{name} ({kind}) is trusted again when its number is the same.</source>
        <translation>اگر عدد شناسایی {name} ({kind}) یکسان باشد، دوباره به این رایانه اعتماد می‌شود.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare the number</source>
        <translation>مقایسهٔ عدد شناسایی</translation>
    </message>
</context>
<context>
    <name>CompositionDialog</name>
    <message>
        <source>Choose a day to compare with.</source>
        <translation>روزی را برای مقایسه بنویسید.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Compared with the day</source>
        <translation>در مقایسه با روز</translation>
    </message>
    <message>
        <source>Composition of the day</source>
        <translation>ترکیب روز</translation>
    </message>
    <message>
        <source>Composition on a day</source>
        <translation>ترکیب در یک روز</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>Enter a day; such as {day}.</source>
        <translation>تاریخ را بنویسید؛ نمونه: {day}</translation>
    </message>
    <message>
        <source>From {first} until {last} nothing changed.</source>
        <translation>از {first} تا {last} تغییری نبوده است.</translation>
    </message>
    <message>
        <source>From {first} until {last}: {count} changes.</source>
        <translation>از {first} تا {last}: {count} تغییر</translation>
    </message>
    <message>
        <source>New seat</source>
        <translation>جایگاه تازه</translation>
    </message>
    <message>
        <source>On {day} there was no seat.</source>
        <translation>در {day} جایگاهی نبود.</translation>
    </message>
    <message>
        <source>Other holder</source>
        <translation>دارندهٔ تازه</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>جایگاه‌ها</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>تغییرها</translation>
    </message>
    <message>
        <source>by the resolution {title}</source>
        <translation>به موجب مصوبهٔ {title}</translation>
    </message>
    <message>
        <source>came: {names}</source>
        <translation>ورود: {names}</translation>
    </message>
    <message>
        <source>went: {names}</source>
        <translation>خروج: {names}</translation>
    </message>
    <message>
        <source>{filled} of {places} places were held on {day}.</source>
        <translation>در {day}، {filled} جایگاه از {places} دارنده داشت.</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>All conflicts of the sheet: from the register</source>
        <translation>انتخاب مقدار برنامه در همهٔ ناسازگاری‌های برگه</translation>
    </message>
    <message>
        <source>All conflicts of the sheet: from the workbook</source>
        <translation>انتخاب مقدار فایل در همهٔ ناسازگاری‌های برگه</translation>
    </message>
    <message>
        <source>Register: {value}</source>
        <translation>در برنامه: {value}</translation>
    </message>
    <message>
        <source>When the workbook was written: {value}</source>
        <translation>هنگام خروجی گرفتن: {value}</translation>
    </message>
    <message>
        <source>Workbook: {value}</source>
        <translation>در فایل: {value}</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>(left empty)</source>
        <translation>(خالی)</translation>
    </message>
    <message>
        <source>A deletion after the minutes were closed</source>
        <translation>حذف پس از نهایی‌شدن</translation>
    </message>
    <message>
        <source>A record made after the minutes were closed</source>
        <translation>افزودن پس از نهایی‌شدن</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>کد: {code}</translation>
    </message>
    <message>
        <source>Deleted and edited</source>
        <translation>حذف در برابر ویرایش</translation>
    </message>
    <message>
        <source>Each was written without seeing the other. What you choose holds on all computers.</source>
        <translation>هر یک بی‌خبر از دیگری نوشته شده است. آنچه انتخاب کنید در همهٔ رایانه‌ها معتبر می‌شود.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>معتبر</translation>
    </message>
    <message>
        <source>In the minutes</source>
        <translation>در صورت‌جلسهٔ نهایی</translation>
    </message>
    <message>
        <source>Minutes closed twice</source>
        <translation>صورت‌جلسهٔ دو بار نهایی‌شده</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>نامعتبر؛ نگه داشته شده</translation>
    </message>
    <message>
        <source>One computer deleted it while another, not knowing, wrote in it. It is kept for now.</source>
        <translation>این پرونده در یک رایانه حذف و در رایانهٔ دیگر، بی‌خبر از حذف، ویرایش شده است. فعلاً نگه داشته شده است.</translation>
    </message>
    <message>
        <source>Shown for now</source>
        <translation>فعلاً نمایش داده می‌شود</translation>
    </message>
    <message>
        <source>The closing that came first is in force. The other one is kept whole and changes nothing.</source>
        <translation>نسخه‌ای که زودتر نهایی شد معتبر است. نسخهٔ دیگر کامل نگه داشته شده است و چیزی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>The minutes were final already, so it was kept and not applied. If it is right, correct the minutes by an amendment.</source>
        <translation>صورت‌جلسه پیش‌تر نهایی شده بود؛ پس این تغییر نگه داشته شد و اعمال نشد. اگر درست است، صورت‌جلسه را با اصلاحیه تصحیح کنید.</translation>
    </message>
    <message>
        <source>The record was deleted.</source>
        <translation>این پرونده حذف شده است.</translation>
    </message>
    <message>
        <source>The record was restored.</source>
        <translation>این پرونده بازگردانده شده است.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>دیرهنگام</translation>
    </message>
    <message>
        <source>Too late for final minutes</source>
        <translation>تغییر پس از نهایی‌شدن صورت‌جلسه</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>دو مقدار</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>این رایانه</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>After the merge</source>
        <translation>بازبینی پس از دریافت</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>ناسازگاری‌ها</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>کنار گذاشتن نوشته</translation>
    </message>
    <message>
        <source>Nothing is open about this record any more.</source>
        <translation>این پرونده دیگر ناسازگاری ندارد.</translation>
    </message>
    <message>
        <source>Pages beside this one</source>
        <translation>صفحه‌های هم‌خانواده</translation>
    </message>
    <message>
        <source>Something is written here that is not saved.</source>
        <translation>نوشتهٔ این صفحه ذخیره نشده است.</translation>
    </message>
    <message>
        <source>There are no conflicts</source>
        <translation>ناسازگاری وجود ندارد</translation>
    </message>
    <message>
        <source>This was settled elsewhere while you were writing. Copy what you wrote from here.</source>
        <translation>هنگام نوشتن شما، این ناسازگاری در جای دیگری برطرف شد. نوشتهٔ خود را از اینجا کپی کنید.</translation>
    </message>
    <message>
        <source>What each side wrote</source>
        <translation>نوشتهٔ هر طرف</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>آنچه نمایش داده می‌شود</translation>
    </message>
    <message>
        <source>Where two computers wrote different things without seeing each other, both stand here after a package was taken in, until somebody chooses.</source>
        <translation>اگر دو رایانه بی‌خبر از هم مقدارهای متفاوتی نوشته باشند، پس از دریافت بسته هر دو اینجا می‌ماند تا یکی انتخاب شود.</translation>
    </message>
    <message>
        <source>{done} of {all} settled</source>
        <translation>{done} از {all} برطرف شد</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation>ادامهٔ کار</translation>
    </message>
    <message>
        <source>Nothing was worked on yet.</source>
        <translation>هنوز کاری ثبت نشده است.</translation>
    </message>
    <message>
        <source>Typed and not saved yet</source>
        <translation>نوشته‌شده، هنوز ذخیره نشده است</translation>
    </message>
    <message>
        <source>{kind}: a new one</source>
        <translation>{kind}: مورد جدید</translation>
    </message>
    <message>
        <source>{note}, with {count} more</source>
        <translation>{note}، همراه با {count} مورد دیگر</translation>
    </message>
</context>
<context>
    <name>CountiesDialog</name>
    <message>
        <source>All that have none</source>
        <translation>همهٔ شهرستان‌هایی که ندارند</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Choose counties</source>
        <translation>شهرستان‌ها را انتخاب کنید</translation>
    </message>
    <message>
        <source>Make bodies for counties</source>
        <translation>ایجاد برای شهرستان‌ها</translation>
    </message>
    <message>
        <source>Make {count} bodies</source>
        <translation>ایجاد برای {count} شهرستان</translation>
    </message>
    <message>
        <source>Search a county</source>
        <translation>جست‌وجوی شهرستان</translation>
    </message>
    <message>
        <source>Seats are bound to the posts, and to the county&apos;s own organisations; missing ones are made.</source>
        <translation>جایگاه‌ها به سمت‌ها و دستگاه‌های همان شهرستان پیوند می‌خورد؛ دستگاهی که ثبت نشده باشد ایجاد می‌شود.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>منبع: {source}</translation>
    </message>
    <message>
        <source>The first one: {name}</source>
        <translation>نمونهٔ نام: {name}</translation>
    </message>
</context>
<context>
    <name>CountiesView</name>
    <message>
        <source>Counties: {body}</source>
        <translation>شهرستان‌ها: {body}</translation>
    </message>
    <message>
        <source>Show this list as a paper</source>
        <translation>چاپ این فهرست</translation>
    </message>
    <message>
        <source>Without a session for</source>
        <translation>بدون جلسه در</translation>
    </message>
    <message>
        <source>Write this list to Excel</source>
        <translation>خروجی اکسل از این فهرست</translation>
    </message>
    <message>
        <source>{count} counties of {whole} have this body</source>
        <translation>{count} شهرستان از {whole} این نهاد را دارد</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} ماه</translation>
    </message>
    <message>
        <source>{count} of {whole} compositions are complete</source>
        <translation>ترکیب {count} نهاد از {whole} کامل است</translation>
    </message>
    <message>
        <source>{count} of {whole} have met in this time</source>
        <translation>{count} نهاد از {whole} در این مدت جلسه داشته است</translation>
    </message>
</context>
<context>
    <name>CountyList</name>
    <message>
        <source>Body</source>
        <translation>نهاد</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>کامل</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>ترکیب</translation>
    </message>
    <message>
        <source>Composition not complete</source>
        <translation>ترکیب ناقص</translation>
    </message>
    <message>
        <source>Day not entered</source>
        <translation>ثبت نشده</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>حکم یا ابلاغ</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>دارد</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>تاریخ تشکیل</translation>
    </message>
    <message>
        <source>Has not met</source>
        <translation>بدون جلسه</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>آخرین جلسه</translation>
    </message>
    <message>
        <source>More than one</source>
        <translation>بیش از یکی</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>جلسهٔ بعدی</translation>
    </message>
    <message>
        <source>No seats</source>
        <translation>بدون جایگاه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>بدون برنامه</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>Red list</source>
        <translation>فهرست قرمز</translation>
    </message>
    <message>
        <source>Search a county</source>
        <translation>جست‌وجوی شهرستان</translation>
    </message>
    <message>
        <source>Without a session</source>
        <translation>بدون جلسه در این مدت</translation>
    </message>
    <message>
        <source>Without the body</source>
        <translation>بدون نهاد</translation>
    </message>
    <message>
        <source>counties</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>{filled} of {places}</source>
        <translation>{filled} از {places}</translation>
    </message>
</context>
<context>
    <name>CountyMaking</name>
    <message>
        <source>Making the bodies…</source>
        <translation>در حال ایجاد…</translation>
    </message>
    <message>
        <source>Taking the bodies back…</source>
        <translation>در حال بازگردانی…</translation>
    </message>
    <message>
        <source>The bodies were taken back.</source>
        <translation>ایجاد این نهادها بازگردانده شد.</translation>
    </message>
    <message>
        <source>{count} bodies were made.</source>
        <translation>{count} نهاد ایجاد شد.</translation>
    </message>
    <message>
        <source>{count} counties had one already.</source>
        <translation>{count} شهرستان از پیش داشت.</translation>
    </message>
    <message>
        <source>{count} that were changed or used since stay.</source>
        <translation>{count} مورد که پس از ایجاد تغییر کرده یا به کار رفته است، باقی می‌ماند.</translation>
    </message>
</context>
<context>
    <name>CountyTicks</name>
    <message>
        <source>Counties</source>
        <translation>شهرستان‌ها</translation>
    </message>
    <message>
        <source>{county} (has one)</source>
        <translation>{county} (دارد)</translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>Budget and what stands behind it</source>
        <translation>هزینه و پشتوانه</translation>
    </message>
    <message>
        <source>Businesses that came of it</source>
        <translation>کسب‌وکارهای برآمده از دوره</translation>
    </message>
    <message>
        <source>Enter the courses of the offices, and what became of those who were trained.</source>
        <translation>دوره‌های آموزشی دفاتر و سرانجام آموزش‌دیدگان اینجا ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Found work</source>
        <translation>شاغل‌شدگان</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Linked to production drivers</source>
        <translation>متصل‌شدگان به پیشران تولیدی</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>دورهٔ جدید</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>Search by title or note</source>
        <translation>جست‌وجو در عنوان یا توضیحات</translation>
    </message>
    <message>
        <source>Share that found work</source>
        <translation>سهم شاغل‌شدگان</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>آموزش‌دیدگان</translation>
    </message>
    <message>
        <source>Training courses</source>
        <translation>دوره‌های آموزشی</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>All have an office</source>
        <translation>همه دفتر دارند</translation>
    </message>
    <message>
        <source>Approve the candidates on the page of neighbourhoods.</source>
        <translation>نامزدها را در صفحهٔ محله‌ها تصویب کنید.</translation>
    </message>
    <message>
        <source>Approved neighbourhoods and areas count; an area with approved neighbourhoods in it is counted by these. An office of the area around a neighbourhood, or of a part of it, covers it.</source>
        <translation>محله‌ها و محدوده‌های مصوب شمرده می‌شوند؛ محدوده‌ای که محلهٔ مصوب در خود دارد با همان محله‌ها شمرده می‌شود. دفتر محدودهٔ پیرامون یا دفتر بخشی از محله نیز پوشش به شمار می‌آید.</translation>
    </message>
    <message>
        <source>By county</source>
        <translation>به تفکیک شهرستان</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>به تفکیک نوع</translation>
    </message>
    <message>
        <source>County</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>پوشش</translation>
    </message>
    <message>
        <source>Coverage by county</source>
        <translation>پوشش به تفکیک شهرستان</translation>
    </message>
    <message>
        <source>Coverage by kind of neighbourhood</source>
        <translation>پوشش به تفکیک نوع محله</translation>
    </message>
    <message>
        <source>Coverage of the target neighbourhoods</source>
        <translation>پوشش محله‌های هدف</translation>
    </message>
    <message>
        <source>Every target neighbourhood has an active office.</source>
        <translation>همهٔ محله‌های هدف دفتر فعال دارند.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Kind not entered</source>
        <translation>نوع ثبت نشده</translation>
    </message>
    <message>
        <source>No target neighbourhoods yet</source>
        <translation>هنوز محلهٔ هدفی تصویب نشده است</translation>
    </message>
    <message>
        <source>Show the neighbourhoods</source>
        <translation>نمایش محله‌ها</translation>
    </message>
    <message>
        <source>Target neighbourhoods</source>
        <translation>محلهٔ هدف</translation>
    </message>
    <message>
        <source>Target neighbourhoods without an active office: {place}</source>
        <translation>محله‌های هدف بدون دفتر فعال: {place}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>آنچه نمایش داده می‌شود</translation>
    </message>
    <message>
        <source>With an active office</source>
        <translation>دارای دفتر فعال</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>بدون دفتر</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>بدون محل</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>بدون دفتر</translation>
    </message>
    <message>
        <source>{covered} of {targets} target neighbourhoods have an active office.</source>
        <translation>{covered} محله از {targets} محلهٔ هدف دفتر فعال دارد.</translation>
    </message>
</context>
<context>
    <name>CreatedBody</name>
    <message>
        <source>Body that is created</source>
        <translation>ستاد یا کارگروهی که تشکیل می‌شود</translation>
    </message>
    <message>
        <source>“{name}” is the body that this resolution creates.</source>
        <translation>«{name}» با این مصوبه تشکیل می‌شود.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Choose the folder of the second copy</source>
        <translation>انتخاب پوشهٔ نسخهٔ دوم</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Make no second copy</source>
        <translation>برداشتن پوشهٔ نسخهٔ دوم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Second copy of the backups</source>
        <translation>نسخهٔ دوم پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Such as a folder on a stick; if this computer breaks, your data lives on there.</source>
        <translation>مانند پوشه‌ای روی حافظهٔ همراه؛ اگر این رایانه خراب شود داده‌ها آنجا می‌ماند.</translation>
    </message>
    <message>
        <source>The data itself lies here. Choose another disk.</source>
        <translation>خود داده‌ها همین‌جاست؛ پوشه‌ای روی دیسک دیگر انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>DataPlace</name>
    <message>
        <source>Another computer takes the file in on its first start, by “From a backup”.</source>
        <translation>رایانهٔ دیگر این فایل را در نخستین شروع، با گزینهٔ «از پشتیبان»، می‌گیرد.</translation>
    </message>
    <message>
        <source>File for another computer…</source>
        <translation>ساخت فایل برای رایانهٔ دیگر…</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>پوشهٔ داده‌ها</translation>
    </message>
    <message>
        <source>Former folder of the data</source>
        <translation>پوشهٔ پیشین داده‌ها</translation>
    </message>
    <message>
        <source>Move the data</source>
        <translation>انتقال داده‌ها</translation>
    </message>
    <message>
        <source>Move the data to another folder…</source>
        <translation>انتقال داده‌ها به پوشهٔ دیگر…</translation>
    </message>
    <message>
        <source>Move the data to “{folder}”?</source>
        <translation>داده‌ها به پوشهٔ «{folder}» منتقل شود؟</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>The data and its backups are copied there and checked, and the program works with them from then on. The present file is not deleted; it stays in the present folder.</source>
        <translation>داده‌ها و پشتیبان‌ها در آن پوشه کپی و بررسی می‌شود و برنامه از آن پس با همان پوشه کار می‌کند. فایل کنونی حذف نمی‌شود و در پوشهٔ کنونی می‌ماند.</translation>
    </message>
    <message>
        <source>The data lies in this folder already.</source>
        <translation>داده‌ها هم‌اکنون در همین پوشه است.</translation>
    </message>
    <message>
        <source>The former file “{name}” and its backups are still here; delete them once you need no way back.</source>
        <translation>فایل پیشین «{name}» و پشتیبان‌هایش هنوز در این پوشه است؛ هرگاه راه بازگشت لازم نبود، خودتان آن‌ها را حذف کنید.</translation>
    </message>
    <message>
        <source>The portable program keeps its data beside itself; move its folder as a whole.</source>
        <translation>نسخهٔ همراه داده‌ها را کنار خود نگه می‌دارد؛ برای جابه‌جایی، همهٔ پوشهٔ برنامه را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>The second copy of the backups lies here. Choose another disk.</source>
        <translation>نسخهٔ دوم پشتیبان‌ها در این پوشه است؛ پوشه‌ای روی دیسک دیگر انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>DatedFiguresPage</name>
    <message>
        <source>Day and source</source>
        <translation>تاریخ و منبع</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Figures as of a day</source>
        <translation>آمار تاریخ‌دار</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>آمار جدید</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Search by subject, words or source</source>
        <translation>جست‌وجو در موضوع، عبارت یا منبع</translation>
    </message>
    <message>
        <source>What a source says of a day, such as how many offices there were, stands here.</source>
        <translation>آنچه منبعی دربارهٔ یک تاریخ گفته است، مانند شمار دفاتر، در اینجا ثبت می‌شود.</translation>
    </message>
</context>
<context>
    <name>DatesBox</name>
    <message>
        <source>Dates as Jalali text, such as ۱۴۰۵/۰۹/۰۱</source>
        <translation>تاریخ شمسی به‌صورت متن، مانند ۱۴۰۵/۰۹/۰۱</translation>
    </message>
    <message>
        <source>Otherwise they are dates of Excel, which it can sort and reckon with; both come in again.</source>
        <translation>در غیر این صورت، تاریخ از نوع تاریخ خود اکسل است تا بتوان در آن مرتب و محاسبه کرد؛ هر دو گونه را می‌توان دوباره وارد کرد.</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>At the end of {day} it was not there: not entered yet, or in the bin.</source>
        <translation>در پایان {day} وجود نداشت: هنوز ثبت نشده بود یا در سطل بازیافت بود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Enter a day; such as {day}.</source>
        <translation>تاریخ را بنویسید؛ نمونه: {day}</translation>
    </message>
    <message>
        <source>Fields on that day</source>
        <translation>خانه‌ها در آن تاریخ</translation>
    </message>
    <message>
        <source>How it stood on a day</source>
        <translation>وضعیت در یک تاریخ</translation>
    </message>
    <message>
        <source>It was as it is today.</source>
        <translation>با وضعیت امروز یکسان است.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>{count} fields have changed since; they stand out.</source>
        <translation>{count} خانه از آن پس تغییر کرده و برجسته شده است.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>انتخاب از تقویم (Alt+↓)</translation>
    </message>
    <message>
        <source>Such as {day}</source>
        <translation>نمونه: {day}</translation>
    </message>
</context>
<context>
    <name>DaySpan</name>
    <message>
        <source>This is no day; an example: {example}</source>
        <translation>این تاریخ خوانده نشد؛ نمونه: {example}</translation>
    </message>
</context>
<context>
    <name>DeadlineField</name>
    <message>
        <source>Day or words</source>
        <translation>تاریخ یا عبارت</translation>
    </message>
</context>
<context>
    <name>DeadlineLine</name>
    <message>
        <source>Clear the deadline</source>
        <translation>پاک کردن مهلت</translation>
    </message>
    <message>
        <source>Day from the calendar…</source>
        <translation>انتخاب از تقویم…</translation>
    </message>
    <message>
        <source>Day or words</source>
        <translation>تاریخ یا عبارت</translation>
    </message>
    <message>
        <source>What is often meant (Down)</source>
        <translation>گزینه‌های مهلت (↓)</translation>
    </message>
</context>
<context>
    <name>DeadlineOffer</name>
    <message>
        <source>Counted from the day of the session, not from the notice.</source>
        <translation>از روز جلسه شمرده شده است، نه از روز ابلاغ.</translation>
    </message>
    <message>
        <source>In the text: “{words}”.</source>
        <translation>در متن: «{words}».</translation>
    </message>
    <message>
        <source>Make {day} the deadline ({key}); the words are kept</source>
        <translation>ثبت {day} به‌عنوان مهلت ({key})؛ عبارت متن حفظ می‌شود</translation>
    </message>
    <message>
        <source>Moved to the next working day.</source>
        <translation>به نخستین روز کاری پس از آن منتقل شد.</translation>
    </message>
    <message>
        <source>The lunar holidays of that year are not certain.</source>
        <translation>تعطیلات قمری آن سال قطعی نیست.</translation>
    </message>
    <message>
        <source>The words have no year; this is the next such day.</source>
        <translation>سال در متن نیامده است؛ نزدیک‌ترین روز پس از جلسه پیشنهاد شده است.</translation>
    </message>
    <message>
        <source>This day is a holiday: {name}.</source>
        <translation>این روز تعطیل است: {name}.</translation>
    </message>
    <message>
        <source>This day is a {weekday}, on which offices are closed.</source>
        <translation>این روز {weekday} و تعطیل است.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>تا {day}</translation>
    </message>
</context>
<context>
    <name>DelegationsPage</name>
    <message>
        <source>Delegated powers</source>
        <translation>اختیارات تفویض‌شده</translation>
    </message>
    <message>
        <source>Letter and term</source>
        <translation>نامه و مدت</translation>
    </message>
    <message>
        <source>New delegation</source>
        <translation>تفویض جدید</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>اختیار</translation>
    </message>
    <message>
        <source>Powers that agencies delegate to offices stand here, from one day to another.</source>
        <translation>اختیاراتی که دستگاه‌ها به دفاتر تفویض می‌کنند با تاریخ آغاز و پایان اینجا ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Search by power or letter number</source>
        <translation>جست‌وجو در موضوع اختیار یا شمارهٔ نامه</translation>
    </message>
</context>
<context>
    <name>DeliveryWays</name>
    <message>
        <source>A PDF each, in a ZIP</source>
        <translation>هر نامه یک PDF در ZIP</translation>
    </message>
    <message>
        <source>A PDF each, in a folder</source>
        <translation>هر نامه یک PDF در پوشه</translation>
    </message>
    <message>
        <source>All in one PDF</source>
        <translation>همه در یک PDF</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
</context>
<context>
    <name>DirectivesPage</name>
    <message>
        <source>Concerns</source>
        <translation>مرتبط با</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>متن و مهلت</translation>
    </message>
    <message>
        <source>Directives and laws</source>
        <translation>ابلاغیه‌ها و قوانین</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>New directive</source>
        <translation>ابلاغیهٔ جدید</translation>
    </message>
    <message>
        <source>Resolutions that carry it out</source>
        <translation>مصوبات مرتبط</translation>
    </message>
    <message>
        <source>Search by number, subject or signatory</source>
        <translation>جست‌وجو در شماره، موضوع یا امضاکننده</translation>
    </message>
    <message>
        <source>What higher authorities order stands here, with its addressees.</source>
        <translation>ابلاغیه‌ها و بخشنامه‌های مراجع بالادست، همراه مخاطبان هر یک، در اینجا ثبت می‌شود.</translation>
    </message>
</context>
<context>
    <name>DiscussionFoot</name>
    <message>
        <source>New statement</source>
        <translation>دیدگاه جدید</translation>
    </message>
    <message>
        <source>New statement: {subject}</source>
        <translation>دیدگاه جدید: {subject}</translation>
    </message>
</context>
<context>
    <name>DiscussionHead</name>
    <message>
        <source>Outside the agenda</source>
        <translation>خارج از دستور</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>دیدگاه‌ها</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} دیدگاه</translation>
    </message>
</context>
<context>
    <name>DocumentLines</name>
    <message>
        <source>Certificate of the office</source>
        <translation>گواهی صلاحیت دفتر</translation>
    </message>
    <message>
        <source>Certificate of the operator</source>
        <translation>گواهی صلاحیت مجری</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>قرارداد</translation>
    </message>
    <message>
        <source>Delegated power</source>
        <translation>اختیار تفویض‌شده</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>نزدیک به سررسید</translation>
    </message>
    <message>
        <source>Ending or ended</source>
        <translation>رو به پایان یا پایان‌یافته</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>ثبت‌نشده</translation>
    </message>
    <message>
        <source>On the road to approval</source>
        <translation>در مسیر تصویب</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>سررسیدگذشته</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>آغازنشده</translation>
    </message>
    <message>
        <source>on no agenda yet</source>
        <translation>هنوز در دستور جلسه‌ای نیست</translation>
    </message>
    <message>
        <source>sent without a request</source>
        <translation>ارسال بدون درخواست</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Accept “{state}”</source>
        <translation>ثبت «{state}»</translation>
    </message>
    <message>
        <source>By the final minutes of {session} this document becomes “{state}”.</source>
        <translation>بر پایهٔ صورت‌جلسهٔ نهایی {session}، وضعیت این سند «{state}» می‌شود.</translation>
    </message>
    <message>
        <source>It was not sent to a body yet.</source>
        <translation>هنوز به ستاد یا کارگروهی ارسال نشده است.</translation>
    </message>
    <message>
        <source>More with this document</source>
        <translation>کارهای دیگر با این سند</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نسخهٔ جدید</translation>
    </message>
    <message>
        <source>Nothing is recorded of how it was sent.</source>
        <translation>سابقهٔ ارسال ثبت نشده است.</translation>
    </message>
    <message>
        <source>Put in force today</source>
        <translation>ابلاغ و اجرا از امروز</translation>
    </message>
    <message>
        <source>Send to a body…</source>
        <translation>ارسال به ستاد یا کارگروه…</translation>
    </message>
    <message>
        <source>Show the request to {body}</source>
        <translation>نمایش درخواست از {body}</translation>
    </message>
    <message>
        <source>Show {session}</source>
        <translation>نمایش {session}</translation>
    </message>
    <message>
        <source>The document is in force.</source>
        <translation>سند از امروز در حال اجراست.</translation>
    </message>
    <message>
        <source>The document was sent.</source>
        <translation>سند ارسال شد.</translation>
    </message>
    <message>
        <source>The new state was noted.</source>
        <translation>وضعیت تازه ثبت شد.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>County</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>هنوز تصمیم‌گیری نشده</translation>
    </message>
    <message>
        <source>on no agenda yet</source>
        <translation>هنوز در دستور جلسه‌ای نیست</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>ارسال {day}</translation>
    </message>
    <message>
        <source>{document}, version {number}</source>
        <translation>{document}، نسخهٔ {number}</translation>
    </message>
    <message>
        <source>{outcome} (minutes not final)</source>
        <translation>{outcome} (صورت‌جلسه نهایی نیست)</translation>
    </message>
</context>
<context>
    <name>DocumentsFilter</name>
    <message>
        <source>County</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>Every county</source>
        <translation>همهٔ شهرستان‌ها</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>همهٔ انواع سند</translation>
    </message>
    <message>
        <source>Every province</source>
        <translation>همهٔ استان‌ها</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>همهٔ وضعیت‌ها</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>نوع سند</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>State of the document</source>
        <translation>وضعیت سند</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>روز مانده</translation>
    </message>
    <message>
        <source>Document or term</source>
        <translation>سند یا مهلت</translation>
    </message>
    <message>
        <source>Documents and terms of offices</source>
        <translation>اسناد و مهلت‌های دفاتر</translation>
    </message>
    <message>
        <source>Documents that offices owe, and what ends soon, stand here by themselves.</source>
        <translation>اسناد در تعهد دفاتر و آنچه به‌زودی پایان می‌یابد خودبه‌خود اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>چیزی در انتظار نیست</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Pages beside this one</source>
        <translation>صفحه‌های هم‌خانواده</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شهر یا شهرستان</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>خروجی اکسل</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>آنچه نمایش داده می‌شود</translation>
    </message>
    <message>
        <source>Where it waits</source>
        <translation>محل انتظار</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>A document counts as done once the province approved it or it is in force.</source>
        <translation>سند با تصویب استان یا ابلاغ و اجرا انجام‌شده به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Documents of the office</source>
        <translation>اسناد دفتر</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>سند جدید</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نسخهٔ جدید</translation>
    </message>
    <message>
        <source>No document is entered yet.</source>
        <translation>هنوز سندی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Not entered yet: {documents}</source>
        <translation>ثبت‌نشده: {documents}</translation>
    </message>
    <message>
        <source>What the office owes</source>
        <translation>اسناد در تعهد دفتر</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>مهلت {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>از {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>{document}: due {day}, {left}</source>
        <translation>{document}: مهلت {day}، {left}</translation>
    </message>
</context>
<context>
    <name>DoneSection</name>
    <message>
        <source>Joint</source>
        <translation>مشترک</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>نمایش هر {count} مورد</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>حل‌شده</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>حل‌نشده</translation>
    </message>
</context>
<context>
    <name>DoneSections</name>
    <message>
        <source>Activities</source>
        <translation>اقدام‌ها</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>کسب‌وکارها</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>دوره‌های آموزشی</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>آسیب‌شناسی</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>مسائل محله</translation>
    </message>
</context>
<context>
    <name>DoubtsButton</name>
    <message>
        <source>Nothing is missing</source>
        <translation>چیزی کم نیست</translation>
    </message>
    <message>
        <source>Ready to be closed</source>
        <translation>آمادهٔ نهایی‌سازی</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>نمایش این موارد</translation>
    </message>
    <message>
        <source>{count} must be mended</source>
        <translation>{count} مورد باید اصلاح شود</translation>
    </message>
    <message>
        <source>{count} reminders</source>
        <translation>{count} یادآوری</translation>
    </message>
</context>
<context>
    <name>DoubtsPane</name>
    <message>
        <source>Back to the page</source>
        <translation>بازگشت به پیش‌نمایش</translation>
    </message>
    <message>
        <source>Must be mended ({count})</source>
        <translation>باید اصلاح شود ({count})</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>چیزی کم نیست</translation>
    </message>
    <message>
        <source>Nothing stands in the way of closing. Choose a line to go to its field.</source>
        <translation>چیزی مانع نهایی‌سازی نیست. با انتخاب هر سطر به محل آن می‌روید.</translation>
    </message>
    <message>
        <source>Reminders, which may stay ({count})</source>
        <translation>یادآوری؛ رفع آن الزامی نیست ({count})</translation>
    </message>
    <message>
        <source>Review before closing</source>
        <translation>بررسی پیش از نهایی‌سازی</translation>
    </message>
    <message>
        <source>The amendment can be closed.</source>
        <translation>اصلاحیه را می‌توان ثبت کرد.</translation>
    </message>
    <message>
        <source>These minutes can be closed.</source>
        <translation>این صورت‌جلسه آمادهٔ نهایی‌سازی است.</translation>
    </message>
    <message>
        <source>Until these are mended, the minutes cannot be closed. Choose a line to go to its field.</source>
        <translation>تا این موارد اصلاح نشود، صورت‌جلسه نهایی نمی‌شود. با انتخاب هر سطر به محل آن می‌روید.</translation>
    </message>
</context>
<context>
    <name>DraftSaving</name>
    <message>
        <source>Minutes of {body} with this number or day are there already. Save these, too?</source>
        <translation>صورت‌جلسه‌ای از {body} با همین شماره یا تاریخ ثبت شده است. این صورت‌جلسه نیز ذخیره شود؟</translation>
    </message>
    <message>
        <source>Save a second draft</source>
        <translation>ذخیرهٔ پیش‌نویس دوم</translation>
    </message>
    <message>
        <source>Saving the draft…</source>
        <translation>در حال ذخیرهٔ پیش‌نویس…</translation>
    </message>
    <message>
        <source>Taking the draft back…</source>
        <translation>در حال بازگردانی پیش‌نویس…</translation>
    </message>
</context>
<context>
    <name>DriversPage</name>
    <message>
        <source>Businesses that work with it</source>
        <translation>کسب‌وکارهای متصل به آن</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>راه تماس</translation>
    </message>
    <message>
        <source>Courses whose people were linked to it</source>
        <translation>دوره‌هایی که به آن متصل شده‌اند</translation>
    </message>
    <message>
        <source>Firms that take the work of the neighbourhoods stand here.</source>
        <translation>بنگاه‌هایی که محصول و کار محله‌ها را می‌گیرند اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>New production driver</source>
        <translation>پیشران جدید</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>Production drivers</source>
        <translation>پیشران‌های تولیدی</translation>
    </message>
    <message>
        <source>Search by name, field or contact</source>
        <translation>جست‌وجو در نام، زمینه یا رابط</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>جست‌وجوی تکراری‌ها…</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>یکی کردن</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <translation>پیوندها</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>مورد بعدی</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>تکراری پیدا نشد</translation>
    </message>
    <message>
        <source>Nothing here looks as if it were registered twice.</source>
        <translation>در این فهرست چیزی به چشم نمی‌خورد که دو بار ثبت شده باشد.</translation>
    </message>
    <message>
        <source>One letter apart</source>
        <translation>یک حرف تفاوت</translation>
    </message>
    <message>
        <source>Pair {place} of {count}</source>
        <translation>مورد {place} از {count}</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>مورد پیشین</translation>
    </message>
    <message>
        <source>The names are the same</source>
        <translation>نام یکسان</translation>
    </message>
    <message>
        <source>The other name of one of them</source>
        <translation>نام دیگر یکی از آن دو</translation>
    </message>
    <message>
        <source>The words are the same in another order</source>
        <translation>واژه‌های یکسان با ترتیب دیگر</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>یکی نیستند</translation>
    </message>
    <message>
        <source>They differ by a title or a usual word</source>
        <translation>تفاوت در عنوان یا واژه‌ای رایج</translation>
    </message>
    <message>
        <source>This pair will not be shown again.</source>
        <translation>این مورد دیگر نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>در {count} جا</translation>
    </message>
    <message>
        <source>“{name}” was merged.</source>
        <translation>«{name}» یکی شد.</translation>
    </message>
</context>
<context>
    <name>DutiesSection</name>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>تکالیف</translation>
    </message>
    <message>
        <source>New duty</source>
        <translation>تکلیف جدید</translation>
    </message>
    <message>
        <source>No duty is entered yet.</source>
        <translation>هنوز تکلیفی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>انجام‌نشده</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>سررسیدگذشته</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
</context>
<context>
    <name>EditorNotice</name>
    <message>
        <source>Go back to what is stored</source>
        <translation>بازگشت به متن ذخیره‌شده</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>ادامه در همین‌جا</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه داشتن متن بازیابی‌شده</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>نگه داشتن نوشتهٔ من</translation>
    </message>
    <message>
        <source>Others have saved these minutes meanwhile; saving brings both together.</source>
        <translation>در این میان شخص دیگری این صورت‌جلسه را ذخیره کرده است؛ با ذخیره، هر دو متن یکی می‌شود.</translation>
    </message>
    <message>
        <source>Someone else has meanwhile changed what you changed too. Your text is still here.</source>
        <translation>در این میان شخص دیگری همان بخشی را تغییر داده است که شما تغییر داده‌اید. متن شما همچنان اینجاست.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>پذیرفتن نوشتهٔ ایشان</translation>
    </message>
    <message>
        <source>The draft was damaged and put aside; what is stored is shown.</source>
        <translation>پیش‌نویس آسیب دیده بود و کنار گذاشته شد؛ متن ذخیره‌شده نمایش داده می‌شود.</translation>
    </message>
    <message>
        <source>These minutes are being written in another place, too; nothing typed here is kept now.</source>
        <translation>این صورت‌جلسه در جای دیگری نیز در حال ویرایش است؛ آنچه اینجا می‌نویسید نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>These minutes were moved to the bin meanwhile; restore them there first.</source>
        <translation>این صورت‌جلسه در این میان به سطل بازیافت رفته است؛ نخست آن را از سطل بازیافت بازگردانید.</translation>
    </message>
    <message>
        <source>Throw it away…</source>
        <translation>کنار گذاشتن نوشته…</translation>
    </message>
    <message>
        <source>What was typed is still here, but this could not be done:</source>
        <translation>متن نوشته‌شده از دست نرفته است، ولی این کار انجام نشد:</translation>
    </message>
    <message>
        <source>What was typed on {day} at {time} and not saved is here again.</source>
        <translation>متنی که در {day} ساعت {time} نوشته شده و ذخیره نشده بود، بازیابی شد.</translation>
    </message>
    <message>
        <source>{field} is now “{new}” elsewhere.</source>
        <translation>«{field}» در جای دیگر اکنون «{new}» است.</translation>
    </message>
</context>
<context>
    <name>EditorSide</name>
    <message>
        <source>Back to writing</source>
        <translation>بازگشت به نوشتن</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>In the bin</source>
        <translation>در سطل بازیافت</translation>
    </message>
</context>
<context>
    <name>EffectPane</name>
    <message>
        <source>(empty)</source>
        <translation>(خالی)</translation>
    </message>
    <message>
        <source>Fields of what is chosen</source>
        <translation>خانه‌های این مورد</translation>
    </message>
    <message>
        <source>Two values each: {fields}</source>
        <translation>ناسازگاری در: {fields}</translation>
    </message>
    <message>
        <source>here</source>
        <translation>در این رایانه</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>then</source>
        <translation>پس از دریافت</translation>
    </message>
    <message>
        <source>there</source>
        <translation>در بسته</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>در بسته</translation>
    </message>
    <message>
        <source>written by {names}</source>
        <translation>نوشتهٔ {names}</translation>
    </message>
    <message>
        <source>… and {count} more letters</source>
        <translation>… و {count} نویسهٔ دیگر</translation>
    </message>
</context>
<context>
    <name>EmblemBox</name>
    <message>
        <source>Choose a picture…</source>
        <translation>انتخاب تصویر…</translation>
    </message>
    <message>
        <source>No emblem</source>
        <translation>بدون نشان</translation>
    </message>
    <message>
        <source>PNG or JPEG; it can also be dropped here.</source>
        <translation>‏PNG یا JPEG؛ می‌توان آن را همین‌جا نیز رها کرد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove the emblem</source>
        <translation>برداشتن نشان</translation>
    </message>
    <message>
        <source>The emblem</source>
        <translation>نشان</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A later session of this body is final. Number and date of this one can no longer change.</source>
        <translation>صورت‌جلسهٔ یکی از جلسات بعدی همین نهاد نهایی شده است. شماره و تاریخ این جلسه دیگر تغییر نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>A newer version of Mahalleyar wrote the package “{path}”. Install that version first.</source>
        <translation>بستهٔ «{path}» با نسخهٔ تازه‌تر محله‌یار ساخته شده است. نخست آن نسخه را نصب کنید.</translation>
    </message>
    <message>
        <source>A report is approved on the page of reports only. Choose another state and save again.</source>
        <translation>گزارش تنها در صفحهٔ گزارش‌ها تأیید می‌شود. وضعیت دیگری انتخاب و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>A session has agreed that this is closed, so it stays as it is.</source>
        <translation>این مورد با موافقت جلسه مختومه شده است و تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>A text holds something that is no character. Type that text again.</source>
        <translation>در یکی از متن‌ها چیزی هست که نویسه نیست و ذخیره نمی‌شود. آن متن را دوباره بنویسید.</translation>
    </message>
    <message>
        <source>An amendment changes only its own minutes. Take out what belongs to another session.</source>
        <translation>اصلاحیه تنها صورت‌جلسهٔ خود را تغییر می‌دهد. آنچه را از جلسهٔ دیگری است کنار بگذارید.</translation>
    </message>
    <message>
        <source>An amendment needs a reason. Write the reason.</source>
        <translation>اصلاحیه به دلیل نیاز دارد. دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>انصراف داده شد و چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>Minutes become final only by finalising them. Choose another state and save again.</source>
        <translation>صورت‌جلسه تنها با نهایی‌سازی نهایی می‌شود. وضعیت دیگری انتخاب کنید و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>No other computer is known here as “{name}”. Take a package of it first.</source>
        <translation>رایانهٔ همکاری به نام «{name}» شناخته نشده است. نخست بسته‌ای از آن رایانه دریافت کنید.</translation>
    </message>
    <message>
        <source>No resolution of these minutes has an agency to notify. Name who is responsible first.</source>
        <translation>هیچ مصوبه‌ای از این صورت‌جلسه دستگاهی برای ابلاغ ندارد؛ نخست دستگاه مسئول را تعیین کنید.</translation>
    </message>
    <message>
        <source>No row of this workbook has headings that we know. Use the headings of the template.</source>
        <translation>هیچ ردیفی از این فایل اکسل سرستون شناخته‌شده‌ای ندارد. سرستون‌های الگو را به کار ببرید.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the fingerprint of “{name}” yet: {fingerprint}. Read it out to its sender on the telephone and confirm it.</source>
        <translation>عدد شناسایی «{name}» هنوز تأیید نشده است: {fingerprint}. این عدد را تلفنی با فرستنده مقایسه و سپس تأیید کنید.</translation>
    </message>
    <message>
        <source>Nothing in this text looks like minutes. Choose the text of the minutes of a session.</source>
        <translation>در این متن صورت‌جلسه‌ای پیدا نشد. متن یک صورت‌جلسه را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Only a session closes a resolution. Propose it for closing, and agree on it there.</source>
        <translation>مختومه‌شدن مصوبه با موافقت جلسه است. نخست «پیشنهاد مختومه‌شدن» را انتخاب کنید تا در دستور جلسهٔ بعدی قرار گیرد.</translation>
    </message>
    <message>
        <source>Several values from different computers stand here. Choose one on the page of conflicts.</source>
        <translation>این مورد چند مقدار از رایانه‌های گوناگون دارد. در صفحهٔ «ناسازگاری‌ها» یکی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Some fields are empty or wrong, so nothing was saved. Mend them and save again.</source>
        <translation>برخی خانه‌ها خالی یا نادرست است و چیزی ذخیره نشد. آن‌ها را اصلاح کنید و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>Someone else has changed the same fields. Open it again and enter your change there.</source>
        <translation>شخص دیگری همین خانه‌ها را تغییر داده است. آن را دوباره باز کنید و تغییر خود را در آن وارد کنید.</translation>
    </message>
    <message>
        <source>Something else is being saved just now, and nothing was saved here. Try again in a moment.</source>
        <translation>هم‌اکنون ذخیرهٔ دیگری در جریان است و در اینجا چیزی ذخیره نشد. کمی بعد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Something typed into these minutes is not saved yet. Save it or give it up, then finalise.</source>
        <translation>آنچه در این صورت‌جلسه نوشته‌اید هنوز ذخیره نشده است. آن را ذخیره کنید یا کنار بگذارید، سپس نهایی کنید.</translation>
    </message>
    <message>
        <source>The backup “{path}” did not pass its check. Choose another backup.</source>
        <translation>پشتیبان «{path}» در بررسی سالم نبود. پشتیبان دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The content of the file “{path}” is damaged. Get a sound copy of it.</source>
        <translation>محتوای فایل «{path}» خراب است. نسخهٔ سالمی از آن فراهم کنید.</translation>
    </message>
    <message>
        <source>The data has changed meanwhile, so nothing was saved. Read it again and repeat this.</source>
        <translation>داده‌ها در این میان تغییر کرده است و چیزی ذخیره نشد. آن را دوباره بخوانید و این کار را تکرار کنید.</translation>
    </message>
    <message>
        <source>The database or its folder cannot be written, and nothing was saved. Check the permissions of the folder.</source>
        <translation>در پایگاه داده یا پوشهٔ آن نمی‌توان نوشت و چیزی ذخیره نشد. اجازهٔ دسترسی به پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The database “{path}” is damaged and was left as it is. Restore a sound backup or keep the file for repair.</source>
        <translation>پایگاه دادهٔ «{path}» خراب است و دست‌نخورده ماند. پشتیبان سالمی را بازیابی کنید یا این فایل را برای ترمیم نگه دارید.</translation>
    </message>
    <message>
        <source>The database “{path}” is damaged and was left as it is. Restore the newest good backup, “{backup}”.</source>
        <translation>پایگاه دادهٔ «{path}» خراب است و دست‌نخورده ماند. تازه‌ترین پشتیبان سالم، «{backup}»، را بازیابی کنید.</translation>
    </message>
    <message>
        <source>The database “{path}” was made by a newer version of Mahalleyar. Install that version.</source>
        <translation>پایگاه دادهٔ «{path}» با نسخهٔ تازه‌تر محله‌یار ساخته شده است. آن نسخه را نصب کنید.</translation>
    </message>
    <message>
        <source>The disk is full and this change was not saved. Make room and try again.</source>
        <translation>دیسک پر است و این تغییر ذخیره نشد. جا باز کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The file “{path}” cannot be read. Close it in other programs and check its permissions.</source>
        <translation>فایل «{path}» خوانده نمی‌شود. آن را در برنامه‌های دیگر ببندید و اجازهٔ دسترسی به آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The file “{path}” cannot be written. Close it in other programs or choose another name or folder.</source>
        <translation>در فایل «{path}» نمی‌توان نوشت. آن را در برنامه‌های دیگر ببندید یا نام یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file “{path}” is empty. Choose another file.</source>
        <translation>فایل «{path}» خالی است. فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file “{path}” is larger than can be read. Split it into several files.</source>
        <translation>فایل «{path}» بزرگ‌تر از اندازهٔ پذیرفته است. آن را به چند فایل تقسیم کنید.</translation>
    </message>
    <message>
        <source>The file “{path}” is of another type than expected. Save it in the right type again.</source>
        <translation>نوع فایل «{path}» آن نیست که باید باشد. آن را با نوع درست دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>The file “{path}” is protected by a password. Choose a copy of it without a password.</source>
        <translation>فایل «{path}» گذرواژه دارد. نسخه‌ای بدون گذرواژه از آن انتخاب کنید.</translation>
    </message>
    <message>
        <source>The folder “{path}” is for backups. Choose another folder.</source>
        <translation>پوشهٔ «{path}» جای پشتیبان‌هاست. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The folder “{path}” is on a network or in a cloud-synchronised place, where data can be damaged. Choose the local folder of this computer.</source>
        <translation>پوشهٔ «{path}» روی شبکه یا در جای هم‌گام با فضای ابری است و ممکن است داده‌ها در آن آسیب ببیند. پوشهٔ محلی همین رایانه را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The kept paper of these minutes is missing. Restore a backup in which it can be printed.</source>
        <translation>نسخهٔ چاپی نگه‌داشته‌شدهٔ این صورت‌جلسه در پایگاه داده نیست. پشتیبانی را بازیابی کنید که این نسخه در آن هست.</translation>
    </message>
    <message>
        <source>The office cannot take this step from the state that it is in. Choose another step.</source>
        <translation>این گام از وضعیت کنونی دفتر ممکن نیست. گام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The package is sealed to another computer. Ask its sender for one to this computer.</source>
        <translation>این بسته برای رایانهٔ دیگری مهروموم شده است. از فرستنده بسته‌ای برای این رایانه بخواهید.</translation>
    </message>
    <message>
        <source>The portable program keeps its data beside itself. Move the folder of the program; its data goes with it.</source>
        <translation>نسخهٔ همراه داده‌ها را کنار خود نگه می‌دارد. پوشهٔ برنامه را جابه‌جا کنید تا داده‌ها نیز همراه آن برود.</translation>
    </message>
    <message>
        <source>The sample data is among the records, and what is invented goes to nobody. Remove it first, with the button at the top of the window.</source>
        <translation>استان نمونه در میان داده‌های شماست و نباید به رایانهٔ دیگری برود. نخست با دکمهٔ «حذف داده‌های نمونه» در بالای پنجره آن را حذف کنید.</translation>
    </message>
    <message>
        <source>The text under “{heading}” in row {row} is longer than a cell of Excel holds, and no workbook was written. Shorten it and try again.</source>
        <translation>متن ستون «{heading}» در ردیف {row} از گنجایش یک خانهٔ اکسل بیشتر است و خروجی نوشته نشد. آن را کوتاه کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>There already is a file “{path}” here, which is not replaced. Choose another folder.</source>
        <translation>فایل «{path}» از پیش در این پوشه هست و جایگزین نمی‌شود. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is a report for this period already. Open that one.</source>
        <translation>برای این دوره گزارشی ثبت شده است. همان را باز کنید.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. It may have been moved; choose it again.</source>
        <translation>فایل «{path}» پیدا نشد. شاید جابه‌جا شده باشد؛ آن را دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no row under the headings of this workbook. Fill it in and choose it again.</source>
        <translation>زیر سرستون‌های این فایل اکسل ردیفی نیست. آن را پر کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>These agencies were notified already by a letter. Choose to tell them again.</source>
        <translation>مصوبات پیش‌تر با نامه به این دستگاه‌ها ابلاغ شده است. برای ابلاغ دوباره، «مصوبات ابلاغ‌شده نیز دوباره ابلاغ شود» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>These agencies were notified already, last by letter {number} of {day}. Choose to tell them again.</source>
        <translation>مصوبات پیش‌تر به این دستگاه‌ها ابلاغ شده است، آخرین بار با نامهٔ شمارهٔ {number} مورخ {day}. برای ابلاغ دوباره، «مصوبات ابلاغ‌شده نیز دوباره ابلاغ شود» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>These minutes are final and cannot be changed. Make an amendment to correct them.</source>
        <translation>این صورت‌جلسه نهایی است و تغییر نمی‌پذیرد. برای تصحیح آن اصلاحیه بنویسید.</translation>
    </message>
    <message>
        <source>These minutes are still a draft. Finalise them first.</source>
        <translation>این صورت‌جلسه هنوز پیش‌نویس است. نخست آن را نهایی کنید.</translation>
    </message>
    <message>
        <source>These minutes belong to another computer. Only that one finalises and amends them.</source>
        <translation>نهایی‌سازی و اصلاح این صورت‌جلسه با رایانهٔ دیگری است. این کار را در همان رایانه انجام دهید.</translation>
    </message>
    <message>
        <source>These minutes belong to “{owner}”. Only that computer finalises and amends them.</source>
        <translation>نهایی‌سازی و اصلاح این صورت‌جلسه با «{owner}» است. این کار را در همان رایانه انجام دهید.</translation>
    </message>
    <message>
        <source>These minutes cannot be finalised yet. Complete what is listed and finalise them again.</source>
        <translation>این صورت‌جلسه را هنوز نمی‌توان نهایی کرد. موارد فهرست‌شده را کامل کنید و دوباره آن را نهایی کنید.</translation>
    </message>
    <message>
        <source>This body is not below the one that resolved. Choose one that is.</source>
        <translation>این نهاد زیرمجموعهٔ نهاد تصویب‌کننده نیست. نهاد دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This computer has no name yet by which others would know it. Give it one first.</source>
        <translation>این رایانه هنوز برای همکاران نامی ندارد. نخست نامی برای آن ثبت کنید.</translation>
    </message>
    <message>
        <source>This database is open in another program. Close it there and open it again.</source>
        <translation>این پایگاه داده در برنامهٔ دیگری باز است. آن را در آنجا ببندید و دوباره باز کنید.</translation>
    </message>
    <message>
        <source>This database is open with {who}. Close it there and open it again.</source>
        <translation>این پایگاه داده را {who} باز کرده است. آن را در آنجا ببندید و دوباره باز کنید.</translation>
    </message>
    <message>
        <source>This is a part of something that lies in the bin. Restore that first.</source>
        <translation>این مورد بخشی از مورد دیگری است که در سطل بازیافت است؛ نخست آن را بازگردانی کنید.</translation>
    </message>
    <message>
        <source>This is linked to something that is not in the database. Choose the link again.</source>
        <translation>این مورد به چیزی پیوند دارد که در پایگاه داده نیست. پیوند را دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is no longer in the database. Refresh the list; if it was deleted, it is in the bin.</source>
        <translation>این مورد دیگر در پایگاه داده نیست. فهرست را تازه کنید؛ اگر حذف شده باشد، در سطل بازیافت است.</translation>
    </message>
    <message>
        <source>This package does not wait here any more. Look at the page again.</source>
        <translation>این بسته دیگر اینجا در انتظار نیست. صفحه را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>This paper could not be composed. Your data is safe; try again.</source>
        <translation>نسخهٔ چاپی آماده نشد. داده‌های شما محفوظ است؛ دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This password does not open the file “{path}”. Write it exactly as it was set.</source>
        <translation>فایل «{path}» با این گذرواژه باز نمی‌شود. گذرواژه را همان‌گونه که تعیین شده است بنویسید.</translation>
    </message>
    <message>
        <source>This report is approved. Return it with a reason before you change it.</source>
        <translation>این گزارش تأیید شده است. پیش از تغییر، آن را با ذکر دلیل بازگردانید.</translation>
    </message>
    <message>
        <source>This step cannot be taken back, such as the finalising of minutes.</source>
        <translation>این تغییر بازگرداندنی نیست؛ مانند نهایی‌سازی صورت‌جلسه. صورت‌جلسهٔ نهایی را با اصلاحیه تصحیح کنید.</translation>
    </message>
    <message>
        <source>Two columns of this workbook have the heading “{heading}”. Keep or rename one of them.</source>
        <translation>سرستون «{heading}» در این فایل اکسل دو بار آمده است. یکی از دو ستون را حذف کنید یا سرستون آن را تغییر دهید.</translation>
    </message>
    <message>
        <source>Two computers write under one id. The package was put aside and nothing of it was taken.</source>
        <translation>دو رایانه با یک شناسه می‌نویسند. بسته کنار گذاشته شد و چیزی از آن دریافت نشد. راه حل در صفحهٔ «تبادل با رایانه‌های همکار» آمده است.</translation>
    </message>
    <message>
        <source>Version {found} of SQLite has a fault that loses data. Install Mahalleyar again.</source>
        <translation>نسخهٔ {found} از SQLite نقصی دارد که سبب از دست رفتن داده می‌شود. محله‌یار را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>What the package says cannot be true of this register. Nothing was taken; ask its sender.</source>
        <translation>محتوای بسته با داده‌های این رایانه سازگار نیست و چیزی دریافت نشد. موضوع را از فرستنده بپرسید.</translation>
    </message>
    <message>
        <source>What this step needs is not complete. Complete it, or write why you go on without it.</source>
        <translation>پیش‌نیازهای این گام کامل نیست. آن‌ها را کامل کنید یا دلیل ادامه دادن را بنویسید.</translation>
    </message>
    <message>
        <source>Your data is not in “{path}”. Connect the stick or the disk on which it lies.</source>
        <translation>داده‌های شما در «{path}» نیست. حافظهٔ همراه یا دیسکی را که داده‌ها روی آن است وصل کنید.</translation>
    </message>
    <message>
        <source>Your data is saved, but its backup could not be made. Check the backup folder and its free space and make a backup again.</source>
        <translation>داده‌های شما ذخیره شد، ولی پشتیبان آن ساخته نشد. پوشهٔ پشتیبان و جای خالی آن را بررسی کنید و دوباره پشتیبان بگیرید.</translation>
    </message>
    <message>
        <source>{count} values are kept under this indicator. Retire it instead of deleting it.</source>
        <translation>زیر این شاخص {count} رقم ثبت شده است. به‌جای حذف، آن را بایگانی کنید.</translation>
    </message>
    <message>
        <source>“{name}” signs with another key than the one that was confirmed: {fingerprint}. Nothing was taken; ask its sender.</source>
        <translation>عدد شناسایی «{name}» با عدد تأییدشده یکسان نیست: {fingerprint}. چیزی دریافت نشد؛ موضوع را از فرستنده بپرسید.</translation>
    </message>
    <message>
        <source>“{neighbourhoods}” has an active office already: {offices}. A second one needs a reason and the resolution that allows it.</source>
        <translation>در «{neighbourhoods}» دفتر فعال دیگری هست: {offices}. برای دفتر دوم، دلیل و مصوبهٔ مجوز آن لازم است.</translation>
    </message>
    <message>
        <source>“{path}” is a scanned paper without text. Read it with a program for text recognition first.</source>
        <translation>«{path}» تصویر اسکن‌شده است و متن ندارد. نخست آن را با نرم‌افزار نویسه‌خوان (OCR) به متن یا Word تبدیل کنید و همان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{path}” is no exchange package, or it was damaged on its way. Ask for it again.</source>
        <translation>«{path}» بستهٔ تبادل نیست یا در راه آسیب دیده است. آن را دوباره از فرستنده بخواهید.</translation>
    </message>
    <message>
        <source>“{path}” is of an old Word. Save it as .docx there, and choose that file.</source>
        <translation>«{path}» با نسخهٔ قدیمی Word ذخیره شده است. آن را در Word با پسوند docx ذخیره کنید و همان را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>EvidenceBox</name>
    <message>
        <source>Choose a file…</source>
        <translation>انتخاب فایل…</translation>
    </message>
    <message>
        <source>Delete takes it out.</source>
        <translation>با کلید Delete کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>فایل‌های مستندات</translation>
    </message>
    <message>
        <source>Several can be dropped here, each up to {size} megabytes.</source>
        <translation>چند فایل را می‌توان اینجا رها کرد؛ هر فایل تا {size} مگابایت.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>کنار گذاشتن</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Assignments</source>
        <translation>ارجاع‌ها</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حضور و غیاب</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>ناسازگاری</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>Facilitation offices</source>
        <translation>دفاتر تسهیلگری</translation>
    </message>
    <message>
        <source>Final minutes</source>
        <translation>نهایی‌شده</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>پیگیری‌ها</translation>
    </message>
    <message>
        <source>Headquarters and working groups</source>
        <translation>ستادها و کارگروه‌ها</translation>
    </message>
    <message>
        <source>Holders of seats</source>
        <translation>دارندگان جایگاه</translation>
    </message>
    <message>
        <source>In the workbook: {cell}</source>
        <translation>در فایل: {cell}</translation>
    </message>
    <message>
        <source>Items of agendas</source>
        <translation>بندهای دستور</translation>
    </message>
    <message>
        <source>Legal references</source>
        <translation>مستندات قانونی</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدید</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>بدون تغییر</translation>
    </message>
    <message>
        <source>Organisations and associations</source>
        <translation>دستگاه‌ها و تشکل‌ها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>Places of the country</source>
        <translation>تقسیمات کشوری</translation>
    </message>
    <message>
        <source>Positions of people</source>
        <translation>سمت‌ها</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Rows that are no records are left out: {rows}.</source>
        <translation>این ردیف‌ها داده نیست و کنار گذاشته شد: {rows}.</translation>
    </message>
    <message>
        <source>Seats of bodies</source>
        <translation>جایگاه‌ها</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>جلسات</translation>
    </message>
    <message>
        <source>Spelling only</source>
        <translation>تغییر نگارشی</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>دیدگاه‌ها</translation>
    </message>
    <message>
        <source>Target neighbourhoods</source>
        <translation>محله‌های هدف</translation>
    </message>
    <message>
        <source>The copy has no macros.</source>
        <translation>این نسخه ماکرو ندارد.</translation>
    </message>
    <message>
        <source>The copy has no password.</source>
        <translation>این نسخه گذرواژه ندارد.</translation>
    </message>
    <message>
        <source>The copy has the values alone, not their look.</source>
        <translation>این نسخه تنها مقدارها را دارد، نه آرایش فایل را.</translation>
    </message>
    <message>
        <source>The file is large: the other rows are left out.</source>
        <translation>فایل بزرگ است و ردیف‌های دیگر در این نسخه نیامده است.</translation>
    </message>
    <message>
        <source>The rejected rows were written, each with what is wrong.</source>
        <translation>ردیف‌های خطادار با توضیح خطا نوشته شد.</translation>
    </message>
    <message>
        <source>There was nothing to take back.</source>
        <translation>چیزی برای بازگردانی نمانده بود.</translation>
    </message>
    <message>
        <source>Twice in the sheet</source>
        <translation>تکراری</translation>
    </message>
    <message>
        <source>another table: put it on a sheet of its own</source>
        <translation>جدول دیگر؛ آن را در برگه‌ای جدا بگذارید</translation>
    </message>
    <message>
        <source>row {row} ({what})</source>
        <translation>ردیف {row} ({what})</translation>
    </message>
    <message>
        <source>rows {row} to {last} ({what})</source>
        <translation>ردیف‌های {row} تا {last} ({what})</translation>
    </message>
    <message>
        <source>the headings again</source>
        <translation>تکرار سرستون‌ها</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} تغییر</translation>
    </message>
    <message>
        <source>{count} new rows</source>
        <translation>{count} ردیف جدید</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} مورد دیگر</translation>
    </message>
    <message>
        <source>{count} records are again as they were</source>
        <translation>{count} مورد به حال پیشین برگشت</translation>
    </message>
    <message>
        <source>{count} records went to the bin</source>
        <translation>{count} مورد به سطل بازیافت رفت</translation>
    </message>
    <message>
        <source>{names} will be made on the way.</source>
        <translation>{names} در همین ورود ساخته می‌شود.</translation>
    </message>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} در سطل بازیافت است.</translation>
    </message>
    <message>
        <source>{name} is in use.</source>
        <translation>{name} جای دیگری به کار رفته است.</translation>
    </message>
    <message>
        <source>{name} was approved since.</source>
        <translation>{name} پس از آن تأیید شده است.</translation>
    </message>
    <message>
        <source>{name} was changed since.</source>
        <translation>{name} پس از آن تغییر کرده است.</translation>
    </message>
    <message>
        <source>{name} was finalised since.</source>
        <translation>{name} پس از آن نهایی شده است.</translation>
    </message>
    <message>
        <source>{name}, or “{stored}”?</source>
        <translation>{name} (شاید همان «{stored}»)</translation>
    </message>
    <message>
        <source>{name}: another office is active in its place.</source>
        <translation>{name}: اکنون دفتر دیگری در همان محله فعال است.</translation>
    </message>
    <message>
        <source>{name}: another report is of its period.</source>
        <translation>{name}: گزارش دیگری برای همین دوره ثبت شده است.</translation>
    </message>
    <message>
        <source>{name}: {field} was changed since.</source>
        <translation>{name}: «{field}» پس از آن تغییر کرده است.</translation>
    </message>
    <message>
        <source>{what} were saved.</source>
        <translation>{what} ثبت شد.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>“{typed}” may be “{stored}”.</source>
        <translation>منظور از «{typed}» شاید «{stored}» باشد.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Bring in a workbook</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>Confidential resolutions are written to the file, too.</source>
        <translation>مصوبات محرمانه نیز در فایل نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Data in and out</source>
        <translation>ورود و خروج داده</translation>
    </message>
    <message>
        <source>From Excel</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>ردیف‌های چسبانده‌شده</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>بدون مصوبات محرمانه</translation>
    </message>
    <message>
        <source>Minutes from before</source>
        <translation>صورت‌جلسه‌های پیشین</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>باز کردن پیش‌نویس</translation>
    </message>
    <message>
        <source>Paste rows from Excel</source>
        <translation>چسباندن ردیف‌ها از اکسل</translation>
    </message>
    <message>
        <source>Read old minutes</source>
        <translation>خواندن صورت‌جلسه‌های پیشین</translation>
    </message>
    <message>
        <source>Records that it made go to the bin, and fields that it set are again what they were. What was changed or used since is left and told.</source>
        <translation>مواردی که ساخته است به سطل بازیافت می‌رود و خانه‌هایی که نوشته است به حال پیشین برمی‌گردد. آنچه پس از آن تغییر کرده یا به کار رفته است می‌ماند و اعلام می‌شود.</translation>
    </message>
    <message>
        <source>Rows that were not saved to Excel</source>
        <translation>ردیف‌های ثبت‌نشده به اکسل</translation>
    </message>
    <message>
        <source>Show the register</source>
        <translation>رفتن به فهرست</translation>
    </message>
    <message>
        <source>Take back the import of {name}?</source>
        <translation>ورود {name} بازگردانده شود؟</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>بازگردانی این ورود</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>بازگردانی ورود…</translation>
    </message>
    <message>
        <source>Text of old minutes</source>
        <translation>متن صورت‌جلسه</translation>
    </message>
    <message>
        <source>The draft was saved.</source>
        <translation>پیش‌نویس ذخیره شد.</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard; copy them in Excel.</source>
        <translation>ردیفی برای چسباندن نیست. نخست ردیف‌ها را در اکسل کپی کنید.</translation>
    </message>
    <message>
        <source>Without them, what was assigned of them and what followed stays out as well.</source>
        <translation>اگر کنار گذاشته شود، ارجاع‌ها و پیگیری‌های آن‌ها نیز نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Write all of it</source>
        <translation>خروجی کامل</translation>
    </message>
    <message>
        <source>{count} rows were not saved.</source>
        <translation>{count} ردیف ثبت نشد.</translation>
    </message>
    <message>
        <source>{count} things were left as they are:</source>
        <translation>{count} مورد بی‌تغییر ماند:</translation>
    </message>
</context>
<context>
    <name>ExitSection</name>
    <message>
        <source>Begin with the usual steps</source>
        <translation>آغاز با گام‌های پیش‌فرض</translation>
    </message>
    <message>
        <source>Exit plan</source>
        <translation>سناریوی خروج</translation>
    </message>
    <message>
        <source>Mark as done today, or as not done</source>
        <translation>انجام‌شده در امروز، یا انجام‌نشده</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>گام جدید</translation>
    </message>
    <message>
        <source>The steps by which the office comes to the municipality stand here.</source>
        <translation>گام‌های رسیدن دفتر به شهرداری اینجا ثبت می‌شود.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>انجام {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>مهلت {day}</translation>
    </message>
    <message>
        <source>{count} steps were written; change them as you need.</source>
        <translation>{count} گام ثبت شد؛ هر کدام را که لازم است تغییر دهید.</translation>
    </message>
    <message>
        <source>{done} of {count} steps done, {percent} percent of the plan</source>
        <translation>{done} گام از {count} گام انجام شده؛ پیشرفت سناریو {percent} درصد</translation>
    </message>
    <message>
        <source>{percent} percent</source>
        <translation>{percent} درصد</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All columns, to be edited in Excel and brought in again.</source>
        <translation>با همهٔ ستون‌ها، برای ویرایش در اکسل و ورود دوباره.</translation>
    </message>
    <message>
        <source>All of “{register}”</source>
        <translation>همهٔ «{register}»</translation>
    </message>
    <message>
        <source>Choose a place and write</source>
        <translation>انتخاب محل و ذخیره</translation>
    </message>
    <message>
        <source>Confidential resolutions are written to the file, too.</source>
        <translation>مصوبات محرمانه نیز در فایل نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Leave the confidential ones out</source>
        <translation>بدون مصوبات محرمانه</translation>
    </message>
    <message>
        <source>The chosen rows: {count} rows</source>
        <translation>ردیف‌های انتخاب‌شده: {count} ردیف</translation>
    </message>
    <message>
        <source>The same columns, filters and order as on the screen.</source>
        <translation>با ستون‌ها، پالایه‌ها و ترتیب همین صفحه.</translation>
    </message>
    <message>
        <source>What the list shows: {count} rows</source>
        <translation>آنچه فهرست نشان می‌دهد: {count} ردیف</translation>
    </message>
    <message>
        <source>With the columns that the list shows.</source>
        <translation>با ستون‌هایی که فهرست نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Write to Excel</source>
        <translation>خروجی اکسل</translation>
    </message>
</context>
<context>
    <name>FactFields</name>
    <message>
        <source>Beginning</source>
        <translation>ساعت شروع</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ستاد یا کارگروه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>ساعت پایان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>This is no day, such as 1402/07/10.</source>
        <translation>تاریخ درست نیست؛ نمونه: ۱۴۰۲/۰۷/۱۰</translation>
    </message>
    <message>
        <source>This is no time, such as 09:30.</source>
        <translation>ساعت درست نیست؛ نمونه: ۰۹:۳۰</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>عدد صحیح بنویسید.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
</context>
<context>
    <name>FactsTab</name>
    <message>
        <source>Back to the title that is made</source>
        <translation>بازگشت به عنوان خودکار</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>برگزاری</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>نگه داشتن شماره و اعضا</translation>
    </message>
    <message>
        <source>Made of body, kind and number.</source>
        <translation>خودکار، از نام ستاد یا کارگروه، نوع و شمارهٔ جلسه.</translation>
    </message>
    <message>
        <source>Next number: {number}</source>
        <translation>شمارهٔ بعدی: {number}</translation>
    </message>
    <message>
        <source>Number and members are still those of the body before.</source>
        <translation>شماره و اعضا هنوز از ستاد یا کارگروه پیشین است.</translation>
    </message>
    <message>
        <source>Renew number and members</source>
        <translation>به‌روزرسانی شماره و اعضا</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Such a meeting has no number.</source>
        <translation>این نوع جلسه شماره نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>زمان و مکان</translation>
    </message>
</context>
<context>
    <name>Families</name>
    <message>
        <source>Activities</source>
        <translation>اقدام‌ها</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>کسب‌وکارها</translation>
    </message>
    <message>
        <source>Clerk&apos;s desk</source>
        <translation>میز کارشناس</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>ناسازگاری‌ها</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>دوره‌ها</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>پوشش</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>تفویض اختیار</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>ابلاغیه‌ها</translation>
    </message>
    <message>
        <source>Documents and terms</source>
        <translation>اسناد و مهلت‌ها</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>اکسل</translation>
    </message>
    <message>
        <source>Figures as of a day</source>
        <translation>آمار تاریخ‌دار</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>شاخص‌ها</translation>
    </message>
    <message>
        <source>Laws and papers</source>
        <translation>قوانین و اسناد</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>آسیب‌شناسی</translation>
    </message>
    <message>
        <source>Local problems</source>
        <translation>مسائل محله‌ها</translation>
    </message>
    <message>
        <source>Manager&apos;s desk</source>
        <translation>میز مدیر</translation>
    </message>
    <message>
        <source>Models and procedures</source>
        <translation>الگوها و شیوه‌نامه‌ها</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>محله‌ها</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>دفاتر</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>رایانه‌های همکار</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>هم‌پوشانی</translation>
    </message>
    <message>
        <source>Performance reports</source>
        <translation>گزارش‌های عملکرد</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>تقسیمات کشوری</translation>
    </message>
    <message>
        <source>Planned offices</source>
        <translation>هدف‌گذاری دفاتر</translation>
    </message>
    <message>
        <source>Production drivers</source>
        <translation>پیشران‌ها</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>برنامه‌ها</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>صلاحیت‌ها</translation>
    </message>
    <message>
        <source>Results of offices</source>
        <translation>دستاورد دفاتر</translation>
    </message>
    <message>
        <source>Sessions and resolutions</source>
        <translation>جلسات و مصوبات</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>سرفصل‌های موضوعی</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Pages beside this one</source>
        <translation>صفحه‌های هم‌خانواده</translation>
    </message>
</context>
<context>
    <name>FieldEditors</name>
    <message>
        <source>Such as {example}</source>
        <translation>نمونه: {example}</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>achieved: {name}</source>
        <translation>عملکرد: {name}</translation>
    </message>
    <message>
        <source>planned: {name}</source>
        <translation>برنامه: {name}</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Empty the chosen cells</source>
        <translation>خالی کردن خانه‌های انتخاب‌شده</translation>
    </message>
    <message>
        <source>Figures by indicator and period</source>
        <translation>ارقام به تفکیک شاخص و دوره</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>شاخص‌ها</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>دوره‌ها</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Rows by what becomes of them</source>
        <translation>ردیف‌ها به تفکیک نتیجه</translation>
    </message>
    <message>
        <source>Show these rows alone</source>
        <translation>نمایش همین ردیف‌ها</translation>
    </message>
    <message>
        <source>{count} {outcome}</source>
        <translation>{count} {outcome}</translation>
    </message>
</context>
<context>
    <name>FiguresOut</name>
    <message>
        <source>Figures of {scope} from {first} to {last}</source>
        <translation>آمار {scope} از {first} تا {last}</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Choose another body or period, or enter the sessions with their minutes.</source>
        <translation>نهاد یا بازهٔ دیگری انتخاب کنید، یا جلسات را با صورت‌جلسهٔ آن‌ها ثبت کنید.</translation>
    </message>
    <message>
        <source>Figures of sessions and resolutions</source>
        <translation>آمار جلسات و مصوبات</translation>
    </message>
    <message>
        <source>No session was held in this period</source>
        <translation>در این بازه جلسه‌ای برگزار نشده است</translation>
    </message>
    <message>
        <source>Pages beside this one</source>
        <translation>صفحه‌های هم‌خانواده</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Show the sessions</source>
        <translation>نمایش جلسات</translation>
    </message>
    <message>
        <source>What each figure is</source>
        <translation>توضیح شاخص‌ها</translation>
    </message>
    <message>
        <source>Write to Excel</source>
        <translation>خروجی اکسل</translation>
    </message>
    <message>
        <source>{first} to {last}, beside {before_first} to {before_last} before it.</source>
        <translation>از {first} تا {last}، در کنار بازهٔ پیش از آن: {before_first} تا {before_last}</translation>
    </message>
</context>
<context>
    <name>FiguresScope</name>
    <message>
        <source>All bodies</source>
        <translation>همهٔ نهادها</translation>
    </message>
    <message>
        <source>All of the level: {level}</source>
        <translation>همهٔ سطح {level}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>نهاد</translation>
    </message>
</context>
<context>
    <name>FiguresSection</name>
    <message>
        <source>Figures</source>
        <translation>ارقام</translation>
    </message>
    <message>
        <source>No figure was written yet.</source>
        <translation>هنوز رقمی ثبت نشده است.</translation>
    </message>
    <message>
        <source>achieved {value}</source>
        <translation>عملکرد {value}</translation>
    </message>
    <message>
        <source>planned {value}</source>
        <translation>برنامه {value}</translation>
    </message>
</context>
<context>
    <name>FiguresTiles</name>
    <message>
        <source>Agenda items</source>
        <translation>بندهای دستور</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Before: {before}</source>
        <translation>بازهٔ پیش: {before}</translation>
    </message>
    <message>
        <source>Resolutions made</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>جلسات برگزارشده</translation>
    </message>
    <message>
        <source>Share done</source>
        <translation>سهم انجام‌شده</translation>
    </message>
    <message>
        <source>{share} in time; before: {before}</source>
        <translation>در مهلت {share}؛ بازهٔ پیش: {before}</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>A table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>A text that was pasted</source>
        <translation>متن چسبانده‌شده</translation>
    </message>
    <message>
        <source>Add more files</source>
        <translation>افزودن فایل</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Files with old minutes</source>
        <translation>فایل‌های صورت‌جلسه‌های پیشین</translation>
    </message>
    <message>
        <source>Is read when it is opened</source>
        <translation>هنگام باز شدن خوانده می‌شود</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>خوانده نشده</translation>
    </message>
    <message>
        <source>Read, nothing is open</source>
        <translation>خوانده شد، بدون پرسش</translation>
    </message>
    <message>
        <source>Read, {count} questions</source>
        <translation>خوانده شد، {count} پرسش</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>پیش‌نویس ذخیره شد</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>جلسهٔ شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>برداشتن از فهرست</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بدون عنوان</translation>
    </message>
    <message>
        <source>{count} rows of a table</source>
        <translation>جدولی با {count} ردیف</translation>
    </message>
    <message>
        <source>{done} of {count} are saved. Enter opens one; Esc keeps the rest for later.</source>
        <translation>{done} از {count} بررسی و ذخیره شد. با Enter هر فایل باز می‌شود و با Esc بقیه برای بعد می‌ماند.</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Blank</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>برداشتن همهٔ پالایه‌ها</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>پالایه‌ها</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>{field}: filters now</source>
        <translation>{field}: پالایه فعال است</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Chosen elsewhere: {count}</source>
        <translation>انتخاب‌شده در صفحهٔ دیگر: {count}</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>از {first}</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>در سطل بازیافت</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>تا {last}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>نوشته‌شده</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} مورد دیگر</translation>
    </message>
    <message>
        <source>{field}: {filter}</source>
        <translation>{field}: {filter}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>All data stays on this computer only</source>
        <translation>همهٔ داده‌ها فقط روی همین رایانه می‌ماند</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Begin with sample data</source>
        <translation>آغاز با داده‌های نمونه</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>انتخاب پشتیبان</translation>
    </message>
    <message>
        <source>Choose the workbook</source>
        <translation>انتخاب فایل اکسل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Step {number} of {last}</source>
        <translation>گام {number} از {last}</translation>
    </message>
    <message>
        <source>Three short steps; everything can be changed later in the settings.</source>
        <translation>سه گام کوتاه؛ همه‌چیز را بعداً در تنظیمات می‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>Welcome to Mahalleyar</source>
        <translation>به محله‌یار خوش آمدید</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>Checking the backup…</source>
        <translation>بررسی پشتیبان…</translation>
    </message>
    <message>
        <source>The data that was there already was opened.</source>
        <translation>داده‌هایی که در آن پوشه بود باز شد.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Less</source>
        <translation>کمتر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Change the folder of the data</source>
        <translation>تغییر پوشهٔ داده‌ها</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>On this computer only; a folder on a network or in a cloud is not safe for data.</source>
        <translation>فقط روی همین رایانه؛ پوشهٔ شبکه یا فضای ابری برای داده‌ها امن نیست.</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>جای داده‌ها</translation>
    </message>
    <message>
        <source>Your own folder on this computer</source>
        <translation>پوشهٔ شخصی شما در همین رایانه</translation>
    </message>
</context>
<context>
    <name>FollowCards</name>
    <message>
        <source>Closed and locked by a session</source>
        <translation>با موافقت جلسه مختومه و قفل شده است</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>محرمانه</translation>
    </message>
    <message>
        <source>Done and closed</source>
        <translation>انجام‌شده و مختومه</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>اولویت بالا</translation>
    </message>
    <message>
        <source>Last followed up on {day}</source>
        <translation>آخرین پیگیری: {day}</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>اولویت پایین</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>بدون مهلت</translation>
    </message>
    <message>
        <source>Nobody is responsible</source>
        <translation>بدون مسئول</translation>
    </message>
    <message>
        <source>Not notified yet</source>
        <translation>هنوز ابلاغ نشده</translation>
    </message>
    <message>
        <source>Past its deadline</source>
        <translation>سررسیدگذشته</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>{agency} (cooperating)</source>
        <translation>{agency} (همکار)</translation>
    </message>
    <message>
        <source>{days} days on</source>
        <translation>{days} روز دیگر</translation>
    </message>
    <message>
        <source>{days} days past</source>
        <translation>{days} روز گذشته</translation>
    </message>
    <message>
        <source>{percent} percent done</source>
        <translation>{percent} درصد انجام شده</translation>
    </message>
</context>
<context>
    <name>FollowDeeds</name>
    <message>
        <source>Change the state</source>
        <translation>تغییر وضعیت</translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation>نخست یک مورد را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Go to the agency</source>
        <translation>رفتن به دستگاه</translation>
    </message>
    <message>
        <source>Go to the resolution</source>
        <translation>رفتن به مصوبه</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>رفتن به جلسه</translation>
    </message>
    <message>
        <source>Log a step…</source>
        <translation>ثبت پیگیری…</translation>
    </message>
    <message>
        <source>Nobody is responsible for this resolution yet.</source>
        <translation>این مصوبه هنوز مسئولی ندارد.</translation>
    </message>
    <message>
        <source>Propose for closing</source>
        <translation>پیشنهاد مختومه‌شدن</translation>
    </message>
    <message>
        <source>Say who is</source>
        <translation>تعیین مسئول</translation>
    </message>
    <message>
        <source>Show the detail</source>
        <translation>نمایش جزئیات</translation>
    </message>
    <message>
        <source>What can be done with the chosen cards</source>
        <translation>کارهای ممکن با موارد انتخاب‌شده</translation>
    </message>
    <message>
        <source>“{words}” was noted as fulfilled.</source>
        <translation>انجام «{words}» ثبت شد.</translation>
    </message>
</context>
<context>
    <name>FollowOut</name>
    <message>
        <source>Follow-up of resolutions</source>
        <translation>پیگیری مصوبات</translation>
    </message>
    <message>
        <source>Outstanding resolutions by agency</source>
        <translation>مصوبات اجرانشده به تفکیک دستگاه</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یادآوری‌ها</translation>
    </message>
    <message>
        <source>Some of these resolutions are confidential.</source>
        <translation>برخی از این مصوبات محرمانه است.</translation>
    </message>
    <message>
        <source>This list as it is shown</source>
        <translation>همین فهرست</translation>
    </message>
    <message>
        <source>Write all of them</source>
        <translation>همراه با مصوبات محرمانه</translation>
    </message>
    <message>
        <source>Write to Excel</source>
        <translation>خروجی اکسل</translation>
    </message>
    <message>
        <source>Write without them</source>
        <translation>بدون مصوبات محرمانه</translation>
    </message>
</context>
<context>
    <name>FollowPage</name>
    <message>
        <source>Follow-up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Log a step</source>
        <translation>ثبت پیگیری</translation>
    </message>
</context>
<context>
    <name>FollowPapers</name>
    <message>
        <source>Letter of reminder</source>
        <translation>نامهٔ یادآوری</translation>
    </message>
    <message>
        <source>Notify the agencies of this session…</source>
        <translation>ابلاغ به دستگاه‌های این جلسه…</translation>
    </message>
    <message>
        <source>Outstanding resolutions by agency</source>
        <translation>مصوبات اجرانشده به تفکیک دستگاه</translation>
    </message>
    <message>
        <source>Reminder – {agency}</source>
        <translation>یادآوری – {agency}</translation>
    </message>
    <message>
        <source>What {agency} has still to do</source>
        <translation>مصوبات اجرانشدهٔ {agency}</translation>
    </message>
</context>
<context>
    <name>FollowSegments</name>
    <message>
        <source>Board</source>
        <translation>تابلو</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Periodic reports</source>
        <translation>گزارش‌های دوره‌ای</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یادآوری‌ها</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>FollowSplit</name>
    <message>
        <source>Go to the resolution</source>
        <translation>رفتن به مصوبه</translation>
    </message>
    <message>
        <source>More to do with this card</source>
        <translation>کارهای دیگر با این مورد</translation>
    </message>
</context>
<context>
    <name>FollowUpsSection</name>
    <message>
        <source>Agency of the follow-up</source>
        <translation>پیگیری از دستگاه</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>پیگیری‌ها</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>پیگیری جدید</translation>
    </message>
    <message>
        <source>Nothing was followed up yet.</source>
        <translation>هنوز پیگیری‌ای ثبت نشده است.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} فایل</translation>
    </message>
</context>
<context>
    <name>FollowViews</name>
    <message>
        <source>Clear the filters</source>
        <translation>پاک کردن پالایه‌ها</translation>
    </message>
    <message>
        <source>Go to the resolutions</source>
        <translation>رفتن به مصوبات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>Nothing here fulfils the search and the filters.</source>
        <translation>هیچ موردی با جست‌وجو و پالایه‌ها نمی‌خواند.</translation>
    </message>
    <message>
        <source>There is nothing to follow up yet</source>
        <translation>هنوز چیزی برای پیگیری نیست</translation>
    </message>
    <message>
        <source>Ways to look at it</source>
        <translation>شیوهٔ نمایش</translation>
    </message>
    <message>
        <source>What sessions decide and agencies carry out stands here, with its deadline.</source>
        <translation>آنچه جلسات تصویب و دستگاه‌ها اجرا می‌کنند، با مهلت آن اینجا می‌آید.</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>نزدیک به سررسید</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>مهلت: امروز</translation>
    </message>
    <message>
        <source>Needs no follow-up</source>
        <translation>بی‌نیاز از پیگیری</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>سررسیدگذشته</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>جلسهٔ {day}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>در دست اقدام</translation>
    </message>
    <message>
        <source>Without an agency</source>
        <translation>بدون دستگاه</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} روز تأخیر</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>{days} روز مانده</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Bring it back</source>
        <translation>بازگردانی نوشته</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>کنار گذاشتن نوشته</translation>
    </message>
    <message>
        <source>On {day} at {time} something was typed here that was not saved.</source>
        <translation>در {day} ساعت {time} اینجا چیزی نوشته شده است که ذخیره نشده است.</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Fields with a star must be filled.</source>
        <translation>خانه‌های ستاره‌دار باید پر شود.</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>کنار گذاشتن نوشته‌ها</translation>
    </message>
    <message>
        <source>Go to what must be mended</source>
        <translation>رفتن به مورد نیازمند اصلاح</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>نگه داشتن نوشتهٔ من</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Show “{office}”</source>
        <translation>نمایش «{office}»</translation>
    </message>
    <message>
        <source>Someone else has meanwhile changed what you changed too. Your text is still here.</source>
        <translation>در این فاصله دیگری نیز همین خانه‌ها را تغییر داده است. نوشتهٔ شما همچنان اینجاست.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>پذیرفتن نوشتهٔ ایشان</translation>
    </message>
    <message>
        <source>What was typed in this form is not saved.</source>
        <translation>آنچه در این فرم نوشته‌اید ذخیره نشده است. کنار گذاشته شود؟</translation>
    </message>
    <message>
        <source>Write why it is needed</source>
        <translation>نوشتن دلیل دفتر دوم</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>{count} must be mended</source>
        <translation>{count} مورد باید اصلاح شود</translation>
    </message>
    <message>
        <source>{field}: “{old}” became “{new}”.</source>
        <translation>{field}: «{old}» به «{new}» تغییر کرد.</translation>
    </message>
</context>
<context>
    <name>FormedBodiesSection</name>
    <message>
        <source>Body that it formed</source>
        <translation>نهاد تشکیل‌شده</translation>
    </message>
    <message>
        <source>Enter the body that this resolution forms</source>
        <translation>ثبت نهادی که این مصوبه تشکیل می‌دهد</translation>
    </message>
    <message>
        <source>The body is not entered yet. Its first session closes this resolution.</source>
        <translation>این نهاد هنوز ثبت نشده است؛ با نخستین جلسهٔ آن، پیگیری این مصوبه پایان می‌یابد.</translation>
    </message>
    <message>
        <source>formed on {day}</source>
        <translation>تشکیل: {day}</translation>
    </message>
</context>
<context>
    <name>FrameDialog</name>
    <message>
        <source>A template of this name is there; it will hold this instead.</source>
        <translation>الگویی با این نام هست؛ محتوای آن جایگزین می‌شود.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>It holds nothing</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>ذخیره به‌عنوان الگو</translation>
    </message>
    <message>
        <source>Keep template</source>
        <translation>ذخیرهٔ الگو</translation>
    </message>
    <message>
        <source>Members are no part of it: they come from the seats of the body on the day.</source>
        <translation>اعضا جزء الگو نیستند؛ هر بار از جایگاه‌های ستاد یا کارگروه در روز جلسه گرفته می‌شوند.</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>نام الگو</translation>
    </message>
    <message>
        <source>Renew template</source>
        <translation>جایگزینی الگو</translation>
    </message>
    <message>
        <source>Such as “Monthly session”</source>
        <translation>نمونه: جلسهٔ ماهانه</translation>
    </message>
    <message>
        <source>The template “{name}” was kept.</source>
        <translation>الگوی «{name}» ذخیره شد.</translation>
    </message>
    <message>
        <source>There is nothing yet that it could hold: place, hours, items or guests.</source>
        <translation>هنوز چیزی برای الگو نیست؛ نخست مکان، ساعت، بند دستور یا مدعو را بنویسید.</translation>
    </message>
    <message>
        <source>Usual session</source>
        <translation>جلسهٔ عادی</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>محتوای الگو</translation>
    </message>
    <message>
        <source>{count} guests</source>
        <translation>{count} مدعو</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} بند دستور</translation>
    </message>
</context>
<context>
    <name>FramesDialog</name>
    <message>
        <source>A template of this name is there; it would be replaced.</source>
        <translation>الگویی با این نام هست؛ این الگو جای آن را می‌گیرد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>No template is kept; one is made from minutes that are written.</source>
        <translation>هنوز الگویی ذخیره نشده است؛ هنگام نوشتن صورت‌جلسه «ذخیره به‌عنوان الگو» را بزنید.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>تغییر نام الگو</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>جایگزینی الگو</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>Templates of sessions</source>
        <translation>الگوهای جلسه</translation>
    </message>
    <message>
        <source>Templates of {body}</source>
        <translation>الگوهای {body}</translation>
    </message>
    <message>
        <source>The template “{name}” was removed.</source>
        <translation>الگوی «{name}» حذف شد.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>محتوای الگو</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>A manager is named</source>
        <translation>معرفی مدیر دفتر</translation>
    </message>
    <message>
        <source>Evaluation of the pilot</source>
        <translation>ارزیابی دفتر پایلوت</translation>
    </message>
    <message>
        <source>Exit plan</source>
        <translation>سناریوی خروج</translation>
    </message>
    <message>
        <source>Handover minutes</source>
        <translation>صورت‌جلسهٔ تحویل و تحول</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>فهرست اموال</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation>نیازسنجی</translation>
    </message>
    <message>
        <source>No other active office there</source>
        <translation>نبودِ دفتر فعال دیگر در محله</translation>
    </message>
    <message>
        <source>Resolution of the approval</source>
        <translation>مصوبهٔ تأسیس دفتر</translation>
    </message>
    <message>
        <source>Service description</source>
        <translation>شرح خدمات</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>The manager is local</source>
        <translation>مدیر بومی</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>another office is active</source>
        <translation>دفتر دیگری فعال است</translation>
    </message>
    <message>
        <source>in preparation: has no file and was not sent</source>
        <translation>در حال تهیه است؛ هنوز فایلی ندارد و ارسال نشده است</translation>
    </message>
    <message>
        <source>the manager is not local</source>
        <translation>مدیر بومی نیست</translation>
    </message>
</context>
<context>
    <name>GridClipboard</name>
    <message>
        <source>Copying the rows…</source>
        <translation>کپی ردیف‌ها…</translation>
    </message>
    <message>
        <source>{count} cells found no room and were left out.</source>
        <translation>{count} خانه در جدول جا نشد و چسبانده نشد.</translation>
    </message>
    <message>
        <source>{count} rows copied, to be pasted into Excel.</source>
        <translation>{count} ردیف کپی شد؛ آن را در اکسل بچسبانید.</translation>
    </message>
</context>
<context>
    <name>GridFrame</name>
    <message>
        <source>Achieved</source>
        <translation>عملکرد</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>هر دو</translation>
    </message>
    <message>
        <source>Choose an office or an agency above; its figures of the year stand here period by period.</source>
        <translation>دفتر یا دستگاه را در بالا انتخاب کنید تا ارقام سال آن دوره‌به‌دوره در اینجا نمایش یابد.</translation>
    </message>
    <message>
        <source>Figures are written by indicators. Enter them first, or take the usual ones.</source>
        <translation>ارقام بر پایهٔ شاخص‌ها ثبت می‌شوند؛ نخست شاخص‌ها را ثبت کنید یا شاخص‌های آماده را بیفزایید.</translation>
    </message>
    <message>
        <source>Figures that are shown</source>
        <translation>ارقام نمایش‌داده‌شده</translation>
    </message>
    <message>
        <source>Go to the indicators</source>
        <translation>رفتن به شاخص‌ها</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>نام دستگاه</translation>
    </message>
    <message>
        <source>Paste from Excel, Ctrl+Z undoes, Ctrl+S saves. What is no number stays marked and unsaved.</source>
        <translation>از اکسل بچسبانید؛ Ctrl+Z واگرد و Ctrl+S ذخیره. آنچه عدد نیست نشان‌دار می‌ماند و ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>There is no indicator yet</source>
        <translation>هنوز شاخصی ثبت نشده است</translation>
    </message>
    <message>
        <source>Whose figures are to be written?</source>
        <translation>ارقام کدام دفتر یا دستگاه ثبت شود؟</translation>
    </message>
    <message>
        <source>Whose figures? Name of the office</source>
        <translation>ارقام کدام دفتر؟ نام دفتر</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Marked figures of this period are not saved. Mend or clear them, then send it.</source>
        <translation>رقم‌های نشان‌دار این دوره ذخیره نشد. آن‌ها را اصلاح یا پاک کنید، سپس گزارش را ارسال کنید.</translation>
    </message>
    <message>
        <source>This report is approved; return it to change its figures.</source>
        <translation>این گزارش تأیید شده است؛ برای تغییر ارقام، آن را بازگردانید.</translation>
    </message>
    <message>
        <source>{count} are no numbers and stay marked.</source>
        <translation>{count} خانه عدد پذیرفتنی ندارد و نشان‌دار ماند.</translation>
    </message>
    <message>
        <source>{count} cells are marked and cannot be saved.</source>
        <translation>{count} خانهٔ نشان‌دار عدد پذیرفتنی ندارد و ذخیره نمی‌شود؛ آن‌ها را اصلاح کنید.</translation>
    </message>
    <message>
        <source>{count} cells found no room, or their report is approved; they were left out.</source>
        <translation>{count} خانه کنار گذاشته شد: بیرون از جدول بود یا گزارش آن تأیید شده است.</translation>
    </message>
    <message>
        <source>{count} figures that were typed before it was approved wait for its return.</source>
        <translation>{count} رقم که پیش از تأیید نوشته شده و ذخیره نشده است، تا بازگرداندن گزارش نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>{count} figures were saved.</source>
        <translation>{count} رقم ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>Approval of the minutes before</source>
        <translation>تصویب صورت‌جلسهٔ پیشین</translation>
    </message>
    <message>
        <source>Items without an outcome</source>
        <translation>بندهای بدون نتیجه</translation>
    </message>
    <message>
        <source>Overdue resolutions</source>
        <translation>مصوبات سررسیدگذشته</translation>
    </message>
    <message>
        <source>Periodic reports that are due</source>
        <translation>گزارش‌های دوره‌ای</translation>
    </message>
    <message>
        <source>Proposed to be closed</source>
        <translation>پیشنهاد مختومه‌شدن</translation>
    </message>
    <message>
        <source>Put off by an earlier session</source>
        <translation>موکول‌شده به این جلسه</translation>
    </message>
    <message>
        <source>Requests for the agenda</source>
        <translation>درخواست‌های طرح</translation>
    </message>
    <message>
        <source>Resolutions left to the next session</source>
        <translation>مصوبات «جلسهٔ آتی»</translation>
    </message>
    <message>
        <source>Standing rules to be reviewed</source>
        <translation>قاعده‌های دائمی نیازمند بازنگری</translation>
    </message>
</context>
<context>
    <name>GuestLine</name>
    <message>
        <source>Add guest</source>
        <translation>افزودن مدعو</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>نام مدعو</translation>
    </message>
    <message>
        <source>Organisation of the guest</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Post of the guest</source>
        <translation>سمت</translation>
    </message>
</context>
<context>
    <name>GuidelinesPage</name>
    <message>
        <source>Approval</source>
        <translation>تصویب</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Models and procedures of offices</source>
        <translation>الگوها و شیوه‌نامه‌های دفاتر</translation>
    </message>
    <message>
        <source>New model or procedure</source>
        <translation>الگو یا شیوه‌نامهٔ جدید</translation>
    </message>
    <message>
        <source>Search by name or text</source>
        <translation>جست‌وجو در نام یا متن</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>The agreed way in which offices work stands here, version by version.</source>
        <translation>شیوهٔ مورد توافق فعالیت دفاتر اینجا، نسخه به نسخه، ثبت می‌شود.</translation>
    </message>
</context>
<context>
    <name>HandDownDialog</name>
    <message>
        <source>All of them</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Ask {count} bodies</source>
        <translation>درخواست از {count} نهاد</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>نهادها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Each body is asked to put the resolution on the agenda of its next session.</source>
        <translation>از هر نهاد خواسته می‌شود این مصوبه را در دستور جلسهٔ بعدی خود قرار دهد.</translation>
    </message>
    <message>
        <source>Hand down</source>
        <translation>درخواست طرح</translation>
    </message>
    <message>
        <source>Hand down to lower bodies</source>
        <translation>طرح در نهادهای زیرمجموعه</translation>
    </message>
</context>
<context>
    <name>HandoverChecks</name>
    <message>
        <source>Documents</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Exit plan</source>
        <translation>سناریوی خروج</translation>
    </message>
    <message>
        <source>Handover minutes</source>
        <translation>صورت‌جلسهٔ تحویل و تحول</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>فهرست اموال</translation>
    </message>
    <message>
        <source>No follow-up is open</source>
        <translation>پیگیری باز ندارد</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>پیگیری‌های باز</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>نیروها</translation>
    </message>
    <message>
        <source>To be handed over by {day}: {left}</source>
        <translation>موعد واگذاری {day}: {left}</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>کامل نیست</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز است</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} سند</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} سررسیدگذشته</translation>
    </message>
    <message>
        <source>{count} parts of agencies are not finished</source>
        <translation>{count} ارجاع به پایان نرسیده</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} نفر</translation>
    </message>
    <message>
        <source>{count} still owed</source>
        <translation>{count} سند در تعهد</translation>
    </message>
    <message>
        <source>{count} things</source>
        <translation>{count} قلم</translation>
    </message>
    <message>
        <source>{count} things, {worth} rials</source>
        <translation>{count} قلم، {worth} ریال</translation>
    </message>
    <message>
        <source>{done} of {count} steps, {percent} percent</source>
        <translation>{done} گام از {count}، {percent} درصد</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Choose who receives the office.</source>
        <translation>شهرداری تحویل‌گیرنده را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>مستند قانونی</translation>
    </message>
    <message>
        <source>Receiving municipality</source>
        <translation>شهرداری تحویل‌گیرنده</translation>
    </message>
</context>
<context>
    <name>HandoverSection</name>
    <message>
        <source>File in a folder…</source>
        <translation>ذخیرهٔ پرونده در پوشه…</translation>
    </message>
    <message>
        <source>Hand over to the municipality</source>
        <translation>واگذاری دفتر به شهرداری</translation>
    </message>
    <message>
        <source>Hand over to the municipality…</source>
        <translation>واگذاری به شهرداری…</translation>
    </message>
    <message>
        <source>Handover file</source>
        <translation>پروندهٔ واگذاری</translation>
    </message>
    <message>
        <source>Handover file - {office}</source>
        <translation>پروندهٔ واگذاری - {office}</translation>
    </message>
    <message>
        <source>Handover to the municipality</source>
        <translation>واگذاری به شهرداری</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>The office was handed over on {day}; {municipality} leads it.</source>
        <translation>دفتر در {day} واگذار شده و راهبری آن با {municipality} است.</translation>
    </message>
    <message>
        <source>The office was handed over.</source>
        <translation>دفتر واگذار شد.</translation>
    </message>
    <message>
        <source>The office was handed over; {municipality} leads it.</source>
        <translation>دفتر واگذار شده و راهبری آن با {municipality} است.</translation>
    </message>
    <message>
        <source>Writing the handover file…</source>
        <translation>در حال نوشتن پروندهٔ واگذاری…</translation>
    </message>
    <message>
        <source>{count} files could not be copied; the index names them.</source>
        <translation>{count} فایل کپی نشد؛ نام آن‌ها در فهرست آمده است.</translation>
    </message>
    <message>
        <source>{count} files were written into “{folder}”.</source>
        <translation>{count} فایل در «{folder}» نوشته شد.</translation>
    </message>
</context>
<context>
    <name>HeadPicture</name>
    <message>
        <source>Preview of a paper</source>
        <translation>پیش‌نمایش نسخهٔ چاپی</translation>
    </message>
    <message>
        <source>Preview of the head of a paper</source>
        <translation>پیش‌نمایش سربرگ</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search everything</source>
        <translation>جست‌وجوی همه‌چیز</translation>
    </message>
</context>
<context>
    <name>HeadingRow</name>
    <message>
        <source>Headings in row {row}</source>
        <translation>سرستون‌ها در ردیف {row}</translation>
    </message>
    <message>
        <source>Read the headings there</source>
        <translation>خواندن سرستون‌ها از این ردیف</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>ردیف سرستون‌ها</translation>
    </message>
    <message>
        <source>The rows under it are read.</source>
        <translation>ردیف‌های پس از آن خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Without headings</source>
        <translation>بدون سرستون</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A package is one file, for a stick or a messenger. A lost one costs nothing: what is not confirmed by a receipt comes again with the next.</source>
        <translation>بسته یک فایل است که با حافظهٔ همراه یا پیام‌رسان فرستاده می‌شود. گم‌شدن آن زیانی ندارد: آنچه رسید آن نیامده باشد، در بستهٔ بعدی دوباره فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Bring in: choose the file; its headings are recognised, and a column that is not known is chosen once and remembered. Nothing is saved before you have seen what changes.</source>
        <translation>ورود: فایل را انتخاب کنید. ستون‌ها از روی سرستون شناخته می‌شود؛ ستون ناشناخته را یک بار مشخص می‌کنید و به یاد سپرده می‌شود. تا تغییرها را نبینید و «ثبت» را نزنید، چیزی ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>Calendar of sessions</source>
        <translation>تقویم جلسات</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>انتخاب همهٔ ردیف‌ها</translation>
    </message>
    <message>
        <source>Choose packages; what they bring is shown before anything is saved</source>
        <translation>انتخاب بسته‌ها؛ محتوای آن‌ها پیش از ذخیره نمایش داده می‌شود</translation>
    </message>
    <message>
        <source>Close what is open; empty the search</source>
        <translation>بستن آنچه باز است؛ پاک کردن جست‌وجو</translation>
    </message>
    <message>
        <source>Copy the chosen rows, to be pasted into Excel</source>
        <translation>کپی ردیف‌های انتخاب‌شده برای چسباندن در اکسل</translation>
    </message>
    <message>
        <source>Cut a resolution at the cursor; Backspace at its beginning joins it</source>
        <translation>دو بخش کردن مصوبه از محل مکان‌نما؛ Backspace در آغاز مصوبه آن را به مصوبهٔ پیشین می‌پیوندد</translation>
    </message>
    <message>
        <source>Dates can be typed in any form: 1405/8/30, 30 Aban 1405, or 30/8/1405.</source>
        <translation>تاریخ را به هر شکلی می‌توان نوشت: ۱۴۰۵/۸/۳۰، ۳۰ آبان ۱۴۰۵ یا ۳۰/۸/۱۴۰۵.</translation>
    </message>
    <message>
        <source>Dates: Excel knows no Jalali days; it keeps 1405/09/01 as text but takes 98/07/15 for one of 1998. Write the year in four digits; how each column was read is said before saving.</source>
        <translation>تاریخ: اکسل تاریخ شمسی را نمی‌شناسد؛ ۱۴۰۵/۰۹/۰۱ را به‌صورت متن نگه می‌دارد، ولی ۹۸/۰۷/۱۵ را تاریخی از سال ۱۹۹۸ می‌پندارد. سال را چهاررقمی بنویسید؛ پیش از ثبت گفته می‌شود هر ستون چگونه خوانده شده است.</translation>
    </message>
    <message>
        <source>Do again what was taken back; Ctrl+Shift+Z does so too</source>
        <translation>انجام دوبارهٔ آنچه بازگردانده شد؛ با Ctrl+Shift+Z نیز</translation>
    </message>
    <message>
        <source>Edit the chosen row</source>
        <translation>ویرایش ردیف انتخاب‌شده</translation>
    </message>
    <message>
        <source>Exchange with other computers</source>
        <translation>تبادل با رایانه‌های همکار</translation>
    </message>
    <message>
        <source>Finalise the minutes, or close an amendment</source>
        <translation>نهایی‌سازی صورت‌جلسه یا ثبت اصلاحیه</translation>
    </message>
    <message>
        <source>Following up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Go to a part of the minutes; Ctrl+PgDn goes to the next one</source>
        <translation>رفتن به یکی از بخش‌های صورت‌جلسه؛ Ctrl+PgDn بخش بعدی را می‌آورد</translation>
    </message>
    <message>
        <source>Go to the first to ninth page</source>
        <translation>رفتن به صفحهٔ نخست تا نهم</translation>
    </message>
    <message>
        <source>Go to today; PgUp and PgDn turn the month or the week</source>
        <translation>رفتن به امروز؛ PgUp و PgDn ماه یا هفته را ورق می‌زنند</translation>
    </message>
    <message>
        <source>Going around</source>
        <translation>رفت‌وآمد در برنامه</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>خوب است بدانید</translation>
    </message>
    <message>
        <source>Half-space inside a word</source>
        <translation>نیم‌فاصله میان واژه</translation>
    </message>
    <message>
        <source>Half-space on any keyboard layout</source>
        <translation>نیم‌فاصله در هر چیدمان صفحه‌کلید</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>راهنما و میان‌برها</translation>
    </message>
    <message>
        <source>In a conflict: choose what the first side wrote; Alt+2 the second</source>
        <translation>در ناسازگاری‌ها: انتخاب نوشتهٔ طرف نخست؛ Alt+2 طرف دوم</translation>
    </message>
    <message>
        <source>In an empty line, go back to the names before it; Delete takes one out</source>
        <translation>در سطر خالی، رفتن روی نام‌های پیشین؛ Delete یکی را برمی‌دارد</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>فهرست‌ها</translation>
    </message>
    <message>
        <source>Log a step of the chosen card; space does so too</source>
        <translation>ثبت پیگیری برای مورد انتخاب‌شده؛ کلید فاصله نیز همین کار را می‌کند</translation>
    </message>
    <message>
        <source>Make all member agencies responsible for a resolution</source>
        <translation>تعیین همهٔ دستگاه‌های عضو به‌عنوان مسئول مصوبه</translation>
    </message>
    <message>
        <source>Mend: correct what is wrong in place, or take the rejected rows back in a copy of your own file, correct them in Excel, and read it again.</source>
        <translation>اصلاح: خطاها را همان‌جا اصلاح کنید، یا ردیف‌های خطادار را در نسخه‌ای از فایل خودتان بگیرید، در اکسل اصلاح کنید و دوباره بخوانید.</translation>
    </message>
    <message>
        <source>Move it up; Alt+Down moves it down</source>
        <translation>جابه‌جایی مورد به بالا؛ Alt+Down آن را به پایین می‌برد</translation>
    </message>
    <message>
        <source>Move to the bin; it can be restored from the message</source>
        <translation>بردن به سطل بازیافت؛ از همان پیام بازگردانی می‌شود</translation>
    </message>
    <message>
        <source>New clause of a resolution; Enter in a clause begins the next</source>
        <translation>بند جدید مصوبه؛ Enter در هر بند، بند بعدی را می‌افزاید</translation>
    </message>
    <message>
        <source>New item, statement or resolution after this one</source>
        <translation>بند دستور، دیدگاه یا مصوبهٔ جدید پس از همین مورد</translation>
    </message>
    <message>
        <source>New record of this page</source>
        <translation>ایجاد مورد جدید در همین صفحه</translation>
    </message>
    <message>
        <source>Next field or button; with Shift the one before</source>
        <translation>خانه یا دکمهٔ بعدی؛ همراه با Shift قبلی</translation>
    </message>
    <message>
        <source>On a day of the calendar, go into its lines; Esc comes out again</source>
        <translation>روی یک روز تقویم، رفتن به موارد آن؛ Esc بازمی‌گردد</translation>
    </message>
    <message>
        <source>On a list, bring in the rows that were copied in Excel</source>
        <translation>در فهرست‌ها: ورود ردیف‌هایی که در اکسل کپی شده است</translation>
    </message>
    <message>
        <source>On the page of the exchange: make a package</source>
        <translation>در صفحهٔ تبادل: ساختن بسته</translation>
    </message>
    <message>
        <source>Open the calendar of a date, or the names that may be meant</source>
        <translation>باز کردن تقویم تاریخ یا فهرست نام‌ها</translation>
    </message>
    <message>
        <source>Open the chosen row; press the button that has the keyboard</source>
        <translation>باز کردن ردیف انتخاب‌شده؛ فشردن دکمه‌ای که صفحه‌کلید روی آن است</translation>
    </message>
    <message>
        <source>Papers: see, print and save</source>
        <translation>نسخه‌های چاپی: پیش‌نمایش، چاپ و ذخیره</translation>
    </message>
    <message>
        <source>Persian, Arabic and Latin digits and letters are all found, however they are typed.</source>
        <translation>جست‌وجو به شکل نوشتن وابسته نیست: رقم‌های فارسی، عربی و لاتین و «ي» و «ك» یکسان پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>Phrases of the bank, at the beginning of a word</source>
        <translation>بانک عبارت‌ها، در آغاز واژه</translation>
    </message>
    <message>
        <source>Plan a session on the chosen day</source>
        <translation>برنامه‌ریزی جلسه در روز انتخاب‌شده</translation>
    </message>
    <message>
        <source>Present, absent, excused, represented, in the list of those who attend</source>
        <translation>حاضر، غایب، غایب موجه و با نماینده، در فهرست حاضران</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Search everything; the arrows choose and Enter opens</source>
        <translation>جست‌وجوی همه‌چیز؛ پیکان‌ها انتخاب می‌کنند و Enter باز می‌کند</translation>
    </message>
    <message>
        <source>Search in this list; Down goes to what was found</source>
        <translation>جست‌وجو در همین فهرست؛ پیکان پایین به یافته‌ها می‌رود</translation>
    </message>
    <message>
        <source>Take back what was typed; Ctrl+Y does it again</source>
        <translation>برگرداندن آنچه نوشته شده است؛ Ctrl+Y دوباره انجام می‌دهد</translation>
    </message>
    <message>
        <source>Take back: for 30 days every import is listed and can be taken back as a whole.</source>
        <translation>بازگردانی: هر ورود تا ۳۰ روز در «ورود و خروج داده» می‌ماند و می‌توان آن را یکجا بازگرداند.</translation>
    </message>
    <message>
        <source>Take it out; Ctrl+Z brings it back</source>
        <translation>حذف مورد؛ Ctrl+Z آن را بازمی‌گرداند</translation>
    </message>
    <message>
        <source>Take the chosen cards to the next column; Ctrl+Right brings them back</source>
        <translation>بردن موارد انتخاب‌شده به ستون بعدی؛ Ctrl+Right آن‌ها را برمی‌گرداند</translation>
    </message>
    <message>
        <source>Take the chosen session to the next day; Alt+Down to the next week</source>
        <translation>بردن جلسهٔ انتخاب‌شده به روز بعد؛ Alt+Down به هفتهٔ بعد</translation>
    </message>
    <message>
        <source>Take the packages that are shown</source>
        <translation>دریافت بسته‌های بررسی‌شده</translation>
    </message>
    <message>
        <source>Take your last step back, on any page; in a text, what was typed</source>
        <translation>بازگردانی آخرین تغییر شما در هر صفحه؛ در متن، برگرداندن آنچه نوشته شده است</translation>
    </message>
    <message>
        <source>Template: an empty file for each register, with its headings, choices and an example row.</source>
        <translation>الگو: برای هر فهرست، فایلی خالی با سرستون‌ها، گزینه‌ها و یک ردیف نمونه.</translation>
    </message>
    <message>
        <source>The first package of a computer is taken when its number was read aloud and compared, by telephone or in person.</source>
        <translation>نخستین بستهٔ هر رایانه وقتی دریافت می‌شود که عدد شناسایی آن، حضوری یا تلفنی، خوانده و مقایسه شده باشد.</translation>
    </message>
    <message>
        <source>The settings move the data to another folder, or by one file to another computer, which takes it in on its first start.</source>
        <translation>در «تنظیمات» می‌توان داده‌ها را به پوشهٔ دیگر منتقل کرد یا با یک فایل به رایانهٔ دیگر برد؛ آن رایانه فایل را در نخستین شروع می‌گیرد.</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>همین راهنما</translation>
    </message>
    <message>
        <source>What earlier sessions had to do with an item of the agenda</source>
        <translation>پیشینهٔ موضوع یک بند دستور در جلسات پیشین</translation>
    </message>
    <message>
        <source>Where two people wrote different things nothing is lost: both stand among the conflicts until one is chosen.</source>
        <translation>اگر دو نفر مقدارهای متفاوتی نوشته باشند، چیزی از دست نمی‌رود: هر دو در «ناسازگاری‌ها» می‌ماند تا یکی انتخاب شود.</translation>
    </message>
    <message>
        <source>While bringing in: from cell to cell; Enter writes, and goes down</source>
        <translation>هنگام ورود: رفتن به خانهٔ بعدی؛ Enter خانه را اصلاح می‌کند و به پایین می‌رود</translation>
    </message>
    <message>
        <source>While bringing in: take the last correction back</source>
        <translation>هنگام ورود: بازگردانی آخرین اصلاح</translation>
    </message>
    <message>
        <source>While bringing in: the next sheet of the file</source>
        <translation>هنگام ورود: رفتن به برگهٔ بعدی فایل</translation>
    </message>
    <message>
        <source>While bringing in: the next wrong cell</source>
        <translation>هنگام ورود: رفتن به خانهٔ خطادار بعدی</translation>
    </message>
    <message>
        <source>While preparing a session: move an item up; Alt+Down moves it down</source>
        <translation>در آماده‌سازی جلسه: بردن بند دستور به بالا؛ Alt+Down آن را پایین می‌برد</translation>
    </message>
    <message>
        <source>Working with Excel</source>
        <translation>کار با اکسل</translation>
    </message>
    <message>
        <source>Write a list to Excel: as it is shown, the chosen rows, or all of it</source>
        <translation>خروجی اکسل از فهرست: چنان‌که دیده می‌شود، ردیف‌های انتخاب‌شده یا همهٔ فهرست</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>نوشتن صورت‌جلسه</translation>
    </message>
    <message>
        <source>Your data stays on this computer; the program sends nothing. Only you carry packages.</source>
        <translation>داده‌ها روی همین رایانه می‌ماند و برنامه چیزی به جایی نمی‌فرستد؛ بسته‌ها را تنها خود شما جابه‌جا می‌کنید.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Agenda item</source>
        <translation>بند دستور</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>مشابه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>History of the subject</source>
        <translation>پیشینهٔ موضوع</translation>
    </message>
    <message>
        <source>Link the item to it</source>
        <translation>پیوند بند به این مورد</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>پیوندشده</translation>
    </message>
    <message>
        <source>No earlier session has spoken of this, as far as it is written down.</source>
        <translation>در جلسات پیشین ثبت‌شده، موردی با این موضوع یافت نشد.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Same topic</source>
        <translation>هم‌سرفصل</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>دیدگاه</translation>
    </message>
    <message>
        <source>The arrows show each of them whole; Enter links the item to it.</source>
        <translation>با کلیدهای جهت، متن کامل هر مورد دیده می‌شود؛ Enter بند را به آن پیوند می‌دهد.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>متن کامل</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>How it stood on a day</source>
        <translation>نمایش وضعیت در یک تاریخ</translation>
    </message>
    <message>
        <source>Show all of the history</source>
        <translation>نمایش همهٔ تاریخچه</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>{who} changed it</source>
        <translation>ویرایش به دست {who}</translation>
    </message>
    <message>
        <source>{who} closed the minutes</source>
        <translation>نهایی‌سازی به دست {who}</translation>
    </message>
    <message>
        <source>{who} entered it</source>
        <translation>ثبت به دست {who}</translation>
    </message>
    <message>
        <source>{who} moved it to the bin</source>
        <translation>انتقال به سطل بازیافت به دست {who}</translation>
    </message>
    <message>
        <source>{who} restored it</source>
        <translation>بازگردانی به دست {who}</translation>
    </message>
</context>
<context>
    <name>HoldersSection</name>
    <message>
        <source>Holders</source>
        <translation>دارندگان</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>دارندهٔ جدید</translation>
    </message>
    <message>
        <source>Nobody has held this seat yet.</source>
        <translation>این جایگاه هنوز دارنده‌ای نداشته است.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Who held the seat holds it until the day before.</source>
        <translation>دورهٔ دارندهٔ پیشین در روز پیش از آن پایان یافت.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Active offices</source>
        <translation>دفاتر فعال</translation>
    </message>
    <message>
        <source>Bring in a workbook of offices or old minutes, or enter the first office by hand.</source>
        <translation>فایل اکسل دفاتر یا متن صورت‌جلسه‌های پیشین را وارد کنید، یا نخستین دفتر را خودتان ثبت کنید.</translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation>ورود داده</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>میزها</translation>
    </message>
    <message>
        <source>Enter an office</source>
        <translation>ثبت دفتر</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسهٔ جدید</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>جلسهٔ بعدی: {when}</translation>
    </message>
    <message>
        <source>No deadline has passed</source>
        <translation>هیچ مهلتی نگذشته است</translation>
    </message>
    <message>
        <source>No session is planned</source>
        <translation>جلسه‌ای در پیش نیست</translation>
    </message>
    <message>
        <source>None is due within seven days</source>
        <translation>تا هفت روز دیگر مهلتی نمی‌رسد</translation>
    </message>
    <message>
        <source>Of {total} offices, {handed} handed over</source>
        <translation>از {total} دفتر، {handed} دفتر واگذار شده است</translation>
    </message>
    <message>
        <source>Of {total} registered offices</source>
        <translation>از {total} دفتر ثبت‌شده</translation>
    </message>
    <message>
        <source>Open resolutions</source>
        <translation>مصوبات باز</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>سررسیدگذشته</translation>
    </message>
    <message>
        <source>Sessions of this month</source>
        <translation>جلسات این ماه</translation>
    </message>
    <message>
        <source>The oldest: {days} days late</source>
        <translation>قدیمی‌ترین: {days} روز تأخیر</translation>
    </message>
    <message>
        <source>Your register is still empty</source>
        <translation>هنوز چیزی ثبت نشده است</translation>
    </message>
    <message>
        <source>{count} due within seven days</source>
        <translation>مهلت {count} مصوبه تا هفت روز دیگر می‌رسد</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، ساعت {time}</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>How it is read</source>
        <translation>شیوهٔ سنجش</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>شاخص‌ها</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>شاخص جدید</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>Retire instead</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Retired: it keeps its values and is asked for no more.</source>
        <translation>بایگانی شد؛ ارقام آن می‌ماند و دیگر پرسیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>جست‌وجو در نام یا کد</translation>
    </message>
    <message>
        <source>Take the usual indicators</source>
        <translation>افزودن شاخص‌های آماده</translation>
    </message>
    <message>
        <source>Values are kept under “{names}” ({count}). Deleting would lose them.</source>
        <translation>زیر «{names}» رقم ثبت شده است ({count} مورد)؛ با حذف آن، ارقام از دست می‌رود.</translation>
    </message>
    <message>
        <source>What offices and agencies report figures of stands here. Begin with the usual ones.</source>
        <translation>شاخص‌هایی که دفاتر و دستگاه‌ها ارقام آن‌ها را گزارش می‌کنند در اینجا ثبت می‌شود؛ با شاخص‌های آماده آغاز کنید.</translation>
    </message>
    <message>
        <source>{count} indicators were taken from what the seed documents speak of.</source>
        <translation>{count} شاخص برگرفته از اسناد پایه افزوده شد.</translation>
    </message>
</context>
<context>
    <name>InventorySection</name>
    <message>
        <source>Inventory</source>
        <translation>اموال دفتر</translation>
    </message>
    <message>
        <source>New thing</source>
        <translation>کالای جدید</translation>
    </message>
    <message>
        <source>No thing is entered yet.</source>
        <translation>هنوز کالایی ثبت نشده است.</translation>
    </message>
    <message>
        <source>{count} things, together {worth} rials</source>
        <translation>{count} قلم، در مجموع {worth} ریال</translation>
    </message>
    <message>
        <source>{worth} rials</source>
        <translation>{worth} ریال</translation>
    </message>
</context>
<context>
    <name>InvitationsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Each letter gets the next number</source>
        <translation>هر نامه شمارهٔ بعدی را می‌گیرد</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>دعوت‌نامه‌ها</translation>
    </message>
    <message>
        <source>Invitations - {session}</source>
        <translation>دعوت‌نامه‌ها - {session}</translation>
    </message>
    <message>
        <source>Invite to the session</source>
        <translation>دعوت به جلسه</translation>
    </message>
    <message>
        <source>Making the invitations…</source>
        <translation>دعوت‌نامه‌ها ساخته می‌شود…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Register {count} invitations</source>
        <translation>ثبت {count} دعوت‌نامه</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>دعوت‌شدگان</translation>
    </message>
</context>
<context>
    <name>ItemMore</name>
    <message>
        <source>Who thought otherwise, and what</source>
        <translation>صاحب نظر و نظر او، مانند «نمایندهٔ شهرداری: با مهلت موافق نیست»</translation>
    </message>
</context>
<context>
    <name>ItemsOfTopic</name>
    <message>
        <source>Agenda items</source>
        <translation>بندهای دستور</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>How they are kept</source>
        <translation>نگهداری پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Make one in another folder…</source>
        <translation>پشتیبان در پوشهٔ دیگر…</translation>
    </message>
    <message>
        <source>Of each hour of the last day, and of the last 7 days, 4 weeks and 12 months one backup is kept; those made by hand stay for a week, and what was kept before a restoring stays for good.</source>
        <translation>از هر ساعت آخرین روز و از هر یک از ۷ روز، ۴ هفته و ۱۲ ماه اخیر یک پشتیبان می‌ماند. آنچه به دست کاربر گرفته شود یک هفته، و نسخهٔ پیش از بازیابی همیشه نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>بازیابی از فایل…</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now; connect the stick or the disk.</source>
        <translation>پوشهٔ «{folder}» اکنون در دسترس نیست؛ حافظهٔ همراه یا دیسک را وصل کنید.</translation>
    </message>
    <message>
        <source>There is no second copy: if this computer breaks, everything is lost. Choose a folder for it, such as one on a stick, in the settings.</source>
        <translation>نسخهٔ دومی نیست: اگر این رایانه از کار بیفتد، همه‌چیز از دست می‌رود. در تنظیمات پوشه‌ای برای آن، مثلاً روی حافظهٔ همراه، انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>No agency is late.</source>
        <translation>هیچ دستگاهی تأخیر ندارد.</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} سررسیدگذشته</translation>
    </message>
    <message>
        <source>{done} done, {open} open</source>
        <translation>{done} انجام‌شده، {open} در دست اقدام</translation>
    </message>
</context>
<context>
    <name>LawsPage</name>
    <message>
        <source>Articles</source>
        <translation>مواد و بندها</translation>
    </message>
    <message>
        <source>Enter the laws that resolutions rest on; their articles are offered when you write.</source>
        <translation>قوانین و اسناد مورد استناد مصوبات را ثبت کنید؛ هنگام نوشتن، مواد آن‌ها پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Laws and papers</source>
        <translation>قوانین و اسناد</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>مادهٔ جدید</translation>
    </message>
    <message>
        <source>New law or paper</source>
        <translation>قانون یا سند جدید</translation>
    </message>
    <message>
        <source>No article is entered yet.</source>
        <translation>هنوز ماده‌ای ثبت نشده است.</translation>
    </message>
    <message>
        <source>Search by any name of the law</source>
        <translation>جست‌وجو در نام‌های قانون</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Lessons of the offices</source>
        <translation>آسیب‌شناسی دفاتر</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>مورد جدید</translation>
    </message>
    <message>
        <source>Search by subject, description or cause</source>
        <translation>جست‌وجو در موضوع، شرح یا علت</translation>
    </message>
    <message>
        <source>Weaknesses and good experience of the offices stand here, for evaluations.</source>
        <translation>آسیب‌ها و تجربه‌های موفق دفاتر، برای ارزیابی، اینجا ثبت می‌شود.</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>شرح و راهکار</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Date of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <source>This is no day; such as {day}.</source>
        <translation>این تاریخ خوانده نشد؛ نمونه: {day}</translation>
    </message>
</context>
<context>
    <name>LetterheadFields</name>
    <message>
        <source>Emblem</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Example: the motto of the year</source>
        <translation>نمونه: شعار سال</translation>
    </message>
    <message>
        <source>Four lines at most; what follows is left out.</source>
        <translation>حداکثر چهار سطر؛ سطرهای بعدی نمی‌آید.</translation>
    </message>
    <message>
        <source>Lines of the letterhead</source>
        <translation>سطرهای سربرگ</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>شعار</translation>
    </message>
    <message>
        <source>One line each, from the wider organisation to yours; four at most.</source>
        <translation>هر نام در یک سطر، از دستگاه بالاتر تا دستگاه شما؛ حداکثر چهار سطر.</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>سرآغاز</translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
</context>
<context>
    <name>LifeSection</name>
    <message>
        <source>Before “{step}”</source>
        <translation>پیش‌نیازهای «{step}»</translation>
    </message>
    <message>
        <source>Go on after the suspension…</source>
        <translation>ازسرگیری پس از تعلیق…</translation>
    </message>
    <message>
        <source>Hand over to the municipality…</source>
        <translation>واگذاری به شهرداری…</translation>
    </message>
    <message>
        <source>Life of the office</source>
        <translation>چرخهٔ عمر دفتر</translation>
    </message>
    <message>
        <source>Only the last step can be taken back; take back those after it first.</source>
        <translation>تنها واپسین گام بازگردانده می‌شود؛ نخست گام‌های پس از آن را بازگردانید.</translation>
    </message>
    <message>
        <source>Other offices are active in the same neighbourhood.</source>
        <translation>در همین محله دفتر فعال دیگری نیز هست.</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>گام‌های دیگر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Record “{step}”…</source>
        <translation>ثبت {step}…</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>نمایش گام</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>گام‌های ثبت‌شده</translation>
    </message>
    <message>
        <source>Take back “{step}”</source>
        <translation>بازگرداندن «{step}»</translation>
    </message>
    <message>
        <source>Take the chosen step back…</source>
        <translation>بازگرداندن گام انتخاب‌شده…</translation>
    </message>
    <message>
        <source>Take the step back</source>
        <translation>بازگرداندن گام</translation>
    </message>
    <message>
        <source>Take the step back…</source>
        <translation>بازگرداندن گام…</translation>
    </message>
    <message>
        <source>The step stays to be read, with this reason; the state of the office is read from its other steps.</source>
        <translation>این گام با دلیل بازگرداندن در پرونده می‌ماند و وضعیت دفتر از گام‌های دیگر خوانده می‌شود.</translation>
    </message>
    <message>
        <source>The step “{step}” was called off.</source>
        <translation>گام «{step}» بازگردانده شد.</translation>
    </message>
    <message>
        <source>“{step}” was recorded.</source>
        <translation>گام «{step}» ثبت شد.</translation>
    </message>
</context>
<context>
    <name>LinkFilter</name>
    <message>
        <source>In the bin</source>
        <translation>در سطل بازیافت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>No such name</source>
        <translation>چنین نامی نیست</translation>
    </message>
</context>
<context>
    <name>ListAction</name>
    <message>
        <source>Make the paper</source>
        <translation>آماده‌سازی نسخهٔ چاپی</translation>
    </message>
    <message>
        <source>This list as it is shown</source>
        <translation>همین فهرست، با ستون‌ها و ترتیب کنونی</translation>
    </message>
    <message>
        <source>This list has {count} rows. Shall it be made?</source>
        <translation>این فهرست {count} ردیف دارد. نسخهٔ چاپی آن آماده شود؟</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>پالایه</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>پالایه ({count})</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>جست‌وجو در این فهرست</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Clear search and filters</source>
        <translation>برداشتن جست‌وجو و پالایه‌ها</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Nothing here fulfils the search and the filters.</source>
        <translation>هیچ موردی با این جست‌وجو و پالایه‌ها نمی‌خواند.</translation>
    </message>
</context>
<context>
    <name>ListCopy</name>
    <message>
        <source>Copying the rows…</source>
        <translation>در حال کپی ردیف‌ها…</translation>
    </message>
    <message>
        <source>{count} rows copied, to be pasted into Excel.</source>
        <translation>{count} ردیف کپی شد؛ آن را در اکسل بچسبانید.</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source> • {count} rows chosen</source>
        <translation> • {count} ردیف انتخاب‌شده</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>پالایه</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>{count} {kind}</source>
        <translation>{count} {kind}</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Arrows go to a column, space sorts by it.</source>
        <translation>با پیکان‌ها به ستون دیگر بروید؛ کلید فاصله بر پایهٔ آن مرتب می‌کند.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>سرستون‌ها</translation>
    </message>
</context>
<context>
    <name>ListSums</name>
    <message>
        <source>Sum: {figures}</source>
        <translation>جمع: {figures}</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Compact</source>
        <translation>فشرده</translation>
    </message>
    <message>
        <source>Form of the paper</source>
        <translation>شکل نسخهٔ چاپی</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>رسمی</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>پیش‌نمایش چاپ</translation>
    </message>
    <message>
        <source>Print this paper</source>
        <translation>چاپ صورت‌جلسه</translation>
    </message>
    <message>
        <source>Save this paper as a PDF file</source>
        <translation>ذخیرهٔ صورت‌جلسه به‌صورت PDF</translation>
    </message>
    <message>
        <source>The page is being made ready…</source>
        <translation>پیش‌نمایش در حال آماده‌سازی است…</translation>
    </message>
    <message>
        <source>The print preview stopped and was started again; nothing is lost.</source>
        <translation>پیش‌نمایش چاپ از کار افتاد و دوباره راه‌اندازی شد؛ چیزی از دست نرفته است.</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log a step of following up</source>
        <translation>ثبت پیگیری</translation>
    </message>
    <message>
        <source>The step was logged.</source>
        <translation>پیگیری ثبت شد.</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>As it is: {state}</source>
        <translation>بی‌تغییر: {state}</translation>
    </message>
    <message>
        <source>State after this step</source>
        <translation>وضعیت پس از این پیگیری</translation>
    </message>
    <message>
        <source>not notified yet</source>
        <translation>هنوز ابلاغ نشده</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>فشرده</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>ردیف‌های فهرست‌ها</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>اندازهٔ متن</translation>
    </message>
</context>
<context>
    <name>MadeOnTheWay</name>
    <message>
        <source>Take back</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>«{name}» افزوده شد.</translation>
    </message>
</context>
<context>
    <name>ManagerOut</name>
    <message>
        <source>Briefing of {scope} from {first} to {last}</source>
        <translation>گزارش مدیریتی {scope} از {first} تا {last}</translation>
    </message>
</context>
<context>
    <name>ManagerPage</name>
    <message>
        <source>Briefing</source>
        <translation>چاپ گزارش مدیریتی</translation>
    </message>
    <message>
        <source>Choose another place or period, or enter offices and sessions.</source>
        <translation>محل یا بازهٔ دیگری را انتخاب کنید، یا دفاتر و جلسات را ثبت کنید.</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>میزها</translation>
    </message>
    <message>
        <source>Manager&apos;s desk</source>
        <translation>میز کار مدیر</translation>
    </message>
    <message>
        <source>Nothing is known of this place and period</source>
        <translation>در این محل و بازه چیزی ثبت نشده است</translation>
    </message>
    <message>
        <source>Show the offices</source>
        <translation>نمایش دفاتر</translation>
    </message>
    <message>
        <source>Today, {today}; before: {day}</source>
        <translation>وضعیت امروز، {today} (در برابر {day})</translation>
    </message>
    <message>
        <source>Write to Excel</source>
        <translation>خروجی اکسل</translation>
    </message>
    <message>
        <source>{first} to {last}; before: {before_first} to {before_last}</source>
        <translation>عملکرد از {first} تا {last} (در برابر {before_first} تا {before_last})</translation>
    </message>
</context>
<context>
    <name>ManagerScope</name>
    <message>
        <source>All places</source>
        <translation>همهٔ استان‌ها</translation>
    </message>
    <message>
        <source>County or province</source>
        <translation>شهرستان یا استان</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Agency</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>نرسیده</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>دورهٔ جاری</translation>
    </message>
    <message>
        <source>Review by the secretariat</source>
        <translation>بازبینی در دبیرخانه</translation>
    </message>
    <message>
        <source>{day} late</source>
        <translation>{day} (دیر)</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Reports by agency and period</source>
        <translation>گزارش‌ها به تفکیک دستگاه و دوره</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Enter: details of a report • Space: received today • a report is late after ten days.</source>
        <translation>Enter: جزئیات گزارش • کلید فاصله: امروز دریافت شد • گزارشی که بیش از ده روز پس از پایان دوره برسد، با تأخیر به شمار می‌آید.</translation>
    </message>
    <message>
        <source>No resolution has periods</source>
        <translation>مصوبهٔ دوره‌ای وجود ندارد</translation>
    </message>
    <message>
        <source>Noted as received today.</source>
        <translation>دریافت گزارش با تاریخ امروز ثبت شد.</translation>
    </message>
    <message>
        <source>Noted as reviewed today.</source>
        <translation>بازبینی امروز ثبت شد.</translation>
    </message>
    <message>
        <source>Periodic reports and standing rules that have a period stand here, with who reported.</source>
        <translation>گزارش‌های دوره‌ای و قاعده‌های دائمی دارای دوره، همراه وضعیت دریافت از هر دستگاه، در اینجا دیده می‌شوند.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>{received} received, {late} late, {missing} missing</source>
        <translation>{received} دریافت‌شده، {late} با تأخیر، {missing} نرسیده</translation>
    </message>
    <message>
        <source>{title} ({count} missing)</source>
        <translation>{title} ({count} نرسیده)</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>Before: {value}</source>
        <translation>پیشین: {value}</translation>
    </message>
</context>
<context>
    <name>MergeEffect</name>
    <message>
        <source>If they become one</source>
        <translation>اگر یکی شوند</translation>
    </message>
    <message>
        <source>Offices that would be active on the same ground as its own: {offices}.</source>
        <translation>دفترهایی که پس از یکی شدن، در کنار دفتر فعال همین محله فعال خواهند بود: {offices}.</translation>
    </message>
    <message>
        <source>What stays as it is, of final minutes and closed or double reports: {things}.</source>
        <translation>آنچه همان‌گونه می‌ماند (صورت‌جلسه‌های نهایی و گزارش‌های تأییدشده یا هم‌دوره): {things}.</translation>
    </message>
    <message>
        <source>What will point at it: {things}.</source>
        <translation>پیوندهایی که به آن منتقل می‌شود: {things}.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>“{kept}” stays; “{gone}” is no longer listed, but is still found by its name.</source>
        <translation>«{kept}» می‌ماند؛ «{gone}» دیگر در فهرست‌ها نمی‌آید، ولی با نام خود پیدا می‌شود.</translation>
    </message>
</context>
<context>
    <name>MergingPage</name>
    <message>
        <source>Duplicates</source>
        <translation>تکراری‌ها</translation>
    </message>
</context>
<context>
    <name>MinutesEditor</name>
    <message>
        <source>Being written…</source>
        <translation>در حال نوشتن…</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>پیش‌نویس ذخیره شد</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>کنار گذاشتن نوشته‌ها</translation>
    </message>
    <message>
        <source>Live page</source>
        <translation>پیش‌نمایش چاپ</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>نگه داشته نشد</translation>
    </message>
    <message>
        <source>Parts of the minutes</source>
        <translation>بخش‌های صورت‌جلسه</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>The body of this session lies in the bin.</source>
        <translation>صورت‌جلسه ذخیره شد، ولی ستاد یا کارگروه آن در سطل بازیافت است؛ آن را بازگردانی کنید.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>What was typed can neither be saved nor kept as a draft.</source>
        <translation>متن نوشته‌شده نه ذخیره می‌شود و نه به‌صورت پیش‌نویس می‌ماند. کنار گذاشته شود؟</translation>
    </message>
</context>
<context>
    <name>MinutesIn</name>
    <message>
        <source>Files with old minutes</source>
        <translation>فایل‌های صورت‌جلسه‌های پیشین</translation>
    </message>
    <message>
        <source>Paste the text of the minutes here (Ctrl+V).</source>
        <translation>متن صورت‌جلسه را اینجا بچسبانید (Ctrl+V).</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>متن صورت‌جلسه</translation>
    </message>
    <message>
        <source>Write the name of the body.</source>
        <translation>نام نهاد را بنویسید.</translation>
    </message>
    <message>
        <source>{name} was taken out of the list.</source>
        <translation>{name} از فهرست برداشته شد.</translation>
    </message>
</context>
<context>
    <name>MinutesTextSection</name>
    <message>
        <source>Text of the minutes</source>
        <translation>متن صورت‌جلسه</translation>
    </message>
</context>
<context>
    <name>MinutesViews</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Bring it in as a table</source>
        <translation>ورود به‌صورت جدول</translation>
    </message>
    <message>
        <source>Look at the next</source>
        <translation>بررسی بعدی</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>خواندن متن</translation>
    </message>
    <message>
        <source>Save and go on; {count} wait</source>
        <translation>ذخیره و بعدی؛ {count} مانده</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>ذخیره به‌صورت پیش‌نویس</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} از {count} بررسی شد</translation>
    </message>
</context>
<context>
    <name>MonthBoard</name>
    <message>
        <source>The month before</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} مورد دیگر</translation>
    </message>
</context>
<context>
    <name>MonthCells</name>
    <message>
        <source>{count} lines</source>
        <translation>{count} مورد</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Cooperating agencies</source>
        <translation>دستگاه‌های همکار</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>A session agrees that something is closed; propose it for closing.</source>
        <translation>مختومه‌شدن با موافقت جلسه است؛ «پیشنهاد مختومه‌شدن» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>At most {count} are moved at once.</source>
        <translation>در هر بار حداکثر {count} مورد جابه‌جا می‌شود.</translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation>نخست یک مورد را انتخاب کنید.</translation>
    </message>
    <message>
        <source>It is now “{state}”, and stays here until it is done or has a later deadline.</source>
        <translation>وضعیت «{state}» شد؛ تا انجام یا تمدید مهلت در «سررسیدگذشته» می‌ماند.</translation>
    </message>
    <message>
        <source>Nobody is responsible for “{words}”; say first who is.</source>
        <translation>«{words}» مسئولی ندارد؛ نخست مسئول آن را تعیین کنید.</translation>
    </message>
    <message>
        <source>Open the former folder</source>
        <translation>باز کردن پوشهٔ پیشین</translation>
    </message>
    <message>
        <source>The data now lies in “{folder}”. The former file was not deleted.</source>
        <translation>داده‌ها اکنون در «{folder}» است. فایل پیشین حذف نشد.</translation>
    </message>
    <message>
        <source>What is past its deadline follows from the deadline; nothing is put there.</source>
        <translation>«سررسیدگذشته» از روی مهلت به دست می‌آید و چیزی به آن منتقل نمی‌شود.</translation>
    </message>
    <message>
        <source>{count} cards are now “{state}”.</source>
        <translation>وضعیت {count} مورد «{state}» شد.</translation>
    </message>
    <message>
        <source>“{words}” is now “{state}”.</source>
        <translation>وضعیت «{words}»، «{state}» شد.</translation>
    </message>
    <message>
        <source>“{words}” was closed by a session and is locked.</source>
        <translation>«{words}» با موافقت جلسه مختومه شده و قفل است.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>As colleagues shall read it, such as “Governorate of Marvdasht”.</source>
        <translation>نامی که همکاران می‌بینند؛ نمونه: فرمانداری مرودشت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Computers without a network between them exchange what was written on each: one makes a package, a single file that goes by stick or messenger, and the other takes it in. Others know this computer by the name that you write here.</source>
        <translation>رایانه‌هایی که به هم وصل نیستند، با «بستهٔ تبادل» از نوشته‌های هم باخبر می‌شوند: یکی بسته را می‌سازد، که یک فایل است و با حافظهٔ همراه یا پیام‌رسان فرستاده می‌شود، و دیگری آن را دریافت می‌کند. همکاران این رایانه را با نامی می‌شناسند که اینجا می‌نویسید.</translation>
    </message>
    <message>
        <source>Confirm the name of this computer</source>
        <translation>تأیید نام این رایانه</translation>
    </message>
    <message>
        <source>Give this computer a name</source>
        <translation>نام‌گذاری این رایانه</translation>
    </message>
    <message>
        <source>Its file of keys is gone, so it gets new ones. Read its new number to your colleagues afterwards.</source>
        <translation>فایل کلید این رایانه در دسترس نیست و کلید تازه ساخته می‌شود. پس از آن، عدد شناسایی تازه را برای همکاران بخوانید.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>نام این رایانه</translation>
    </message>
    <message>
        <source>Only minutes of its bodies are finalised and amended on this computer. Empty: of all bodies.</source>
        <translation>تنها صورت‌جلسهٔ ستادهای همان‌جا در این رایانه نهایی می‌شود. خالی: همه.</translation>
    </message>
    <message>
        <source>Rename this computer</source>
        <translation>تغییر نام این رایانه</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>ذخیرهٔ نام</translation>
    </message>
    <message>
        <source>Take packages…</source>
        <translation>دریافت بسته…</translation>
    </message>
    <message>
        <source>There is nothing of this name. Choose from the list, or leave it empty.</source>
        <translation>چنین نامی در فهرست نیست. از فهرست انتخاب کنید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Which office it keeps</source>
        <translation>دفتر این رایانه</translation>
    </message>
    <message>
        <source>Which place it keeps</source>
        <translation>قلمرو این رایانه (استان یا شهرستان)</translation>
    </message>
    <message>
        <source>Whose computer it is</source>
        <translation>نوع رایانه</translation>
    </message>
    <message>
        <source>Write a name, such as “Governorate of Marvdasht”.</source>
        <translation>نام را بنویسید؛ نمونه: فرمانداری مرودشت</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Create “{name}”</source>
        <translation>ایجاد «{name}»</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>نمایش فهرست (↓)</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Facilitation offices and minutes</source>
        <translation>دفاتر تسهیلگری و صورت‌جلسات</translation>
    </message>
    <message>
        <source>Mahalleyar</source>
        <translation>محله‌یار</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodsPage</name>
    <message>
        <source>Approve or remove by a resolution…</source>
        <translation>تصویب یا حذف با مصوبه…</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>حدود</translation>
    </message>
    <message>
        <source>Enter the neighbourhoods that are to be served by offices.</source>
        <translation>محله‌هایی را که دفتر به آن‌ها خدمت می‌دهد ثبت کنید.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>آمار</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>New neighbourhood</source>
        <translation>محلهٔ جدید</translation>
    </message>
    <message>
        <source>Search by name, other names or borders</source>
        <translation>جست‌وجو در نام، نام‌های دیگر یا حدود محله</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Target neighbourhoods</source>
        <translation>محله‌های هدف</translation>
    </message>
    <message>
        <source>{count} neighbourhoods are candidates again.</source>
        <translation>{count} محله دوباره نامزد شد.</translation>
    </message>
    <message>
        <source>{count} neighbourhoods were approved.</source>
        <translation>{count} محله تصویب شد.</translation>
    </message>
    <message>
        <source>{count} neighbourhoods were removed from the targets.</source>
        <translation>{count} محله از محله‌های هدف حذف شد.</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>All agencies</source>
        <translation>همهٔ دستگاه‌ها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Each letter gets the next number</source>
        <translation>شمارهٔ نامه‌ها پی‌درپی باشد</translation>
    </message>
    <message>
        <source>Making the notices…</source>
        <translation>ابلاغ‌نامه‌ها آماده می‌شود…</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>ابلاغ مصوبات</translation>
    </message>
    <message>
        <source>Notices - {session}</source>
        <translation>ابلاغ مصوبات {session}</translation>
    </message>
    <message>
        <source>Notices of resolutions</source>
        <translation>ابلاغ مصوبات</translation>
    </message>
    <message>
        <source>Notify the agencies of the resolutions</source>
        <translation>ابلاغ مصوبات به دستگاه‌ها</translation>
    </message>
    <message>
        <source>Notify {count} agencies</source>
        <translation>ابلاغ به {count} دستگاه</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Tell again also what was told before</source>
        <translation>مصوبات ابلاغ‌شده نیز دوباره ابلاغ شود</translation>
    </message>
    <message>
        <source>{count} confidential resolutions are not told to agencies that only cooperate.</source>
        <translation>{count} مصوبهٔ محرمانه به دستگاه‌های همکار ابلاغ نمی‌شود.</translation>
    </message>
    <message>
        <source>{count} resolutions have no agency, and are told to nobody.</source>
        <translation>{count} مصوبه دستگاه مسئول ندارد و به جایی ابلاغ نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>NumberHandle</name>
    <message>
        <source>Drag it to another place ({keys})</source>
        <translation>برای جابه‌جایی بکشید ({keys})</translation>
    </message>
    <message>
        <source>Its number is permanent; so is its place.</source>
        <translation>شمارهٔ این مصوبه دائمی است و جای آن تغییر نمی‌کند.</translation>
    </message>
</context>
<context>
    <name>NumberSpan</name>
    <message>
        <source>This is no number; an example: {example}</source>
        <translation>این عدد خوانده نشد؛ نمونه: {example}</translation>
    </message>
</context>
<context>
    <name>OffersList</name>
    <message>
        <source>Confidential</source>
        <translation>محرمانه</translation>
    </message>
    <message>
        <source>Nothing waits for this session.</source>
        <translation>موردی در انتظار این جلسه نیست.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
</context>
<context>
    <name>OfficeFields</name>
    <message>
        <source>Choose the province.</source>
        <translation>استان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>County</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>Example: Governorate of Yazd</source>
        <translation>نمونه: فرمانداری شهرستان یزد</translation>
    </message>
    <message>
        <source>Example: Maryam Ahmadi</source>
        <translation>نمونه: مریم احمدی</translation>
    </message>
    <message>
        <source>It stands in the history of each change.</source>
        <translation>در تاریخچهٔ هر تغییر می‌آید.</translation>
    </message>
    <message>
        <source>Name of the governorate or office</source>
        <translation>نام فرمانداری یا دستگاه</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>Write the name of the office.</source>
        <translation>نام فرمانداری یا دستگاه را بنویسید.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
</context>
<context>
    <name>OfficePlansPage</name>
    <message>
        <source>Active or handed over</source>
        <translation>فعال یا واگذارشده</translation>
    </message>
    <message>
        <source>Enter how many offices are meant for a province, a county or a city.</source>
        <translation>شمار دفاتر پیش‌بینی‌شده برای هر استان، شهرستان یا شهر را وارد کنید.</translation>
    </message>
    <message>
        <source>New number of offices</source>
        <translation>هدف‌گذاری جدید</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>بدون نام</translation>
    </message>
    <message>
        <source>Offices by state</source>
        <translation>دفاتر به تفکیک وضعیت</translation>
    </message>
    <message>
        <source>Offices that are meant</source>
        <translation>هدف‌گذاری دفاتر</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>هدف‌گذاری</translation>
    </message>
    <message>
        <source>Search by source or note</source>
        <translation>جست‌وجو در منبع و توضیح</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
</context>
<context>
    <name>OfficeSegments</name>
    <message>
        <source>Attachments and history</source>
        <translation>پیوست‌ها و تاریخچه</translation>
    </message>
    <message>
        <source>Documents and handover</source>
        <translation>اسناد و واگذاری</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Life and facts</source>
        <translation>گام‌ها و مشخصات دفتر</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>کارنامه</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>نیروها</translation>
    </message>
    <message>
        <source>Staff, services and visits</source>
        <translation>نیروها، خدمات و بازدیدها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>What the office has achieved</source>
        <translation>کارنامهٔ دفتر</translation>
    </message>
</context>
<context>
    <name>OfficesHere</name>
    <message>
        <source>It is served by an office of an area around it, of a part of it, or of a neighbourhood of the same name.</source>
        <translation>دفتر محدودهٔ پیرامون، بخشی از این محله یا محله‌ای هم‌نام به آن خدمت می‌دهد.</translation>
    </message>
    <message>
        <source>No office serves this neighbourhood yet.</source>
        <translation>هنوز دفتری برای این محله ثبت نشده است.</translation>
    </message>
    <message>
        <source>Offices around it or in it</source>
        <translation>دفاتر پیرامون یا درون آن</translation>
    </message>
    <message>
        <source>Offices in this neighbourhood</source>
        <translation>دفاتر این محله</translation>
    </message>
    <message>
        <source>{count} offices are active here at once; a neighbourhood needs but one.</source>
        <translation>در این محله {count} دفتر هم‌زمان فعال است؛ برای هر محله یک دفتر کافی است.</translation>
    </message>
</context>
<context>
    <name>OfficesOfOrganisation</name>
    <message>
        <source>Offices</source>
        <translation>دفاتر</translation>
    </message>
</context>
<context>
    <name>OfficesOfPlan</name>
    <message>
        <source>Offices of this plan</source>
        <translation>دفاتر این هدف‌گذاری</translation>
    </message>
    <message>
        <source>{meant} are meant: {named} are named, {unnamed} are not known yet.</source>
        <translation>{meant} دفتر پیش‌بینی شده است: {named} دفتر با نام و {unnamed} دفتر هنوز نامشخص.</translation>
    </message>
</context>
<context>
    <name>OfficesPage</name>
    <message>
        <source>Beside another active office</source>
        <translation>دفتر دوم در محله</translation>
    </message>
    <message>
        <source>Card of the office - {office}</source>
        <translation>شناسنامهٔ {office}</translation>
    </message>
    <message>
        <source>Card of this office</source>
        <translation>شناسنامهٔ این دفتر</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>نشانی و تماس</translation>
    </message>
    <message>
        <source>Enter the first office here, or bring in the workbook that you have.</source>
        <translation>نخستین دفتر را همین‌جا ثبت کنید یا فایل اکسل خود را وارد کنید.</translation>
    </message>
    <message>
        <source>Facilitation offices</source>
        <translation>دفاتر تسهیلگری</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>اداره و تصدی</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>دفتر جدید</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>Search by name, neighbourhood, code or manager</source>
        <translation>جست‌وجو در نام، محله، کد یا مدیر دفتر</translation>
    </message>
    <message>
        <source>State and handover</source>
        <translation>وضعیت و واگذاری</translation>
    </message>
</context>
<context>
    <name>OpenQuestions</name>
    <message>
        <source>Show the conflicts</source>
        <translation>نمایش ناسازگاری‌ها</translation>
    </message>
    <message>
        <source>{count} conflicts are open in this record.</source>
        <translation>این پرونده {count} ناسازگاری دارد.</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Enter the organisations and associations that attend, supervise or carry out resolutions.</source>
        <translation>دستگاه‌ها و تشکل‌هایی را ثبت کنید که در جلسه‌ها حضور دارند، نظارت می‌کنند یا مصوبه‌ها را اجرا می‌کنند.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>دستگاه جدید</translation>
    </message>
    <message>
        <source>Organisations and associations</source>
        <translation>دستگاه‌ها و تشکل‌ها</translation>
    </message>
    <message>
        <source>Outstanding resolutions - {agency}</source>
        <translation>مصوبات اجرانشدهٔ {agency}</translation>
    </message>
    <message>
        <source>Outstanding resolutions of this agency</source>
        <translation>مصوبات اجرانشدهٔ این دستگاه</translation>
    </message>
    <message>
        <source>Place and parent</source>
        <translation>محل و بالادست</translation>
    </message>
    <message>
        <source>Search by any name of the organisation</source>
        <translation>جست‌وجو با هر نام دستگاه</translation>
    </message>
</context>
<context>
    <name>OverlapsPage</name>
    <message>
        <source>Active offices</source>
        <translation>دفاتر فعال</translation>
    </message>
    <message>
        <source>Agencies (services and activities)</source>
        <translation>دستگاه‌ها (خدمت و اقدام)</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>همهٔ زمان‌ها</translation>
    </message>
    <message>
        <source>Allowed by resolution</source>
        <translation>با مصوبه</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>سال گذشته</translation>
    </message>
    <message>
        <source>More than one office</source>
        <translation>بیش از یک دفتر</translation>
    </message>
    <message>
        <source>Neighbourhoods with an office, a service or an activity stand here.</source>
        <translation>محله‌هایی که دفتر، خدمت یا اقدام دارند در این فهرست می‌آیند.</translation>
    </message>
    <message>
        <source>Neighbourhoods with more than one active office: {count}</source>
        <translation>محله‌های دارای بیش از یک دفتر فعال: {count}</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>بدون مجوز</translation>
    </message>
    <message>
        <source>Not allowed by a resolution</source>
        <translation>بدون مصوبهٔ مجوز</translation>
    </message>
    <message>
        <source>Nothing is done here yet</source>
        <translation>هنوز خدمت یا اقدامی ثبت نشده است</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>دفاتر دیگر</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>هم‌پوشانی</translation>
    </message>
    <message>
        <source>Overlaps, and who does what</source>
        <translation>هم‌پوشانی و اقدام‌ها در محله‌ها</translation>
    </message>
    <message>
        <source>Period of activities</source>
        <translation>بازهٔ اقدام‌ها</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>برنامه‌ها</translation>
    </message>
    <message>
        <source>Reason and resolution</source>
        <translation>دلیل و مصوبه</translation>
    </message>
    <message>
        <source>Show the offices</source>
        <translation>نمایش دفاتر</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>این فصل</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>امسال</translation>
    </message>
    <message>
        <source>Who does what in the neighbourhoods: {place}</source>
        <translation>دستگاه‌ها و دفاتر در محله‌ها: {place}</translation>
    </message>
    <message>
        <source>Without a reason and a resolution: {count}</source>
        <translation>بدون دلیل و مصوبه: {count}</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Fingerprint: {number}</source>
        <translation>عدد شناسایی: {number}</translation>
    </message>
    <message>
        <source>Read this number to your colleague on the telephone once, when the first package arrives.</source>
        <translation>هنگام رسیدن نخستین بسته، این عدد را یک بار تلفنی برای همکار خود بخوانید.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>این رایانه</translation>
    </message>
    <message>
        <source>keeps everything</source>
        <translation>همهٔ قلمروها</translation>
    </message>
</context>
<context>
    <name>OwnValue</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message>
        <source>Rename the filter</source>
        <translation>تغییر نام نما</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>ذخیرهٔ نما</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>ذخیرهٔ این نما</translation>
    </message>
    <message>
        <source>The filter «{name}» was deleted.</source>
        <translation>نمای «{name}» حذف شد.</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>All {count} changes go into it.</source>
        <translation>این بسته همهٔ {count} تغییر را دارد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Choose the place of the file…</source>
        <translation>انتخاب محل ذخیره…</translation>
    </message>
    <message>
        <source>Everything from the beginning</source>
        <translation>همهٔ داده‌ها از آغاز</translation>
    </message>
    <message>
        <source>For a computer that begins anew, or says that earlier packages never arrived.</source>
        <translation>برای رایانه‌ای که از نو آغاز می‌کند یا بسته‌های پیشین به آن نرسیده است.</translation>
    </message>
    <message>
        <source>For whoever gets it</source>
        <translation>هر رایانه‌ای که آن را دریافت کند</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>It has everything already; the package would be empty.</source>
        <translation>گیرنده همهٔ تغییرها را دارد؛ بسته خالی خواهد بود.</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>ساختن بسته</translation>
    </message>
    <message>
        <source>Only for a computer whose number was compared.</source>
        <translation>تنها برای رایانه‌ای که عدد شناسایی آن مقایسه شده است.</translation>
    </message>
    <message>
        <source>Only for one computer; choose it above.</source>
        <translation>تنها برای یک گیرنده؛ آن را در بالا انتخاب کنید.</translation>
    </message>
    <message>
        <source>Only that computer can open it, also if the stick or the message falls into other hands.</source>
        <translation>تنها همان رایانه می‌تواند بسته را باز کند، حتی اگر حافظهٔ همراه یا پیام به دست دیگری بیفتد.</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>مهروموم کردن بسته</translation>
    </message>
    <message>
        <source>What the trusted computers may not have yet goes into it.</source>
        <translation>این بسته تغییرهایی را دارد که شاید هنوز به رایانه‌های معتمد نرسیده است.</translation>
    </message>
    <message>
        <source>{count} changes that it does not have yet go into it.</source>
        <translation>این بسته {count} تغییر دارد که هنوز به گیرنده نرسیده است.</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Opening your data…</source>
        <translation>در حال باز کردن داده‌ها…</translation>
    </message>
</context>
<context>
    <name>PageState</name>
    <message>
        <source>Being composed…</source>
        <translation>در حال آماده‌سازی…</translation>
    </message>
    <message>
        <source>The page could not be composed. It is tried again with the next change.</source>
        <translation>صفحه آماده نشد؛ با تغییر بعدی دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>Updated at {time}</source>
        <translation>به‌روز شد: ساعت {time}</translation>
    </message>
    <message>
        <source>Updated: just now</source>
        <translation>به‌روز شد: همین حالا</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>As wide as there is room (Ctrl+0)</source>
        <translation>هم‌پهنای پنجره (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>هم‌پهنا</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>بزرگ‌تر (Ctrl++)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحهٔ {page} از {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>کوچک‌تر (Ctrl+−)</translation>
    </message>
    <message>
        <source>These pages cannot be shown.</source>
        <translation>این صفحه‌ها را نمی‌توان نشان داد.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Activities of offices</source>
        <translation>اقدام‌های دفاتر</translation>
    </message>
    <message>
        <source>Assignments and follow-ups</source>
        <translation>ارجاع‌ها و پیگیری‌ها</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Businesses and workshops</source>
        <translation>کسب‌وکارها و کارگاه‌ها</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>ناسازگاری‌ها</translation>
    </message>
    <message>
        <source>Coverage of the target neighbourhoods</source>
        <translation>پوشش محله‌های هدف</translation>
    </message>
    <message>
        <source>Data in and out</source>
        <translation>ورود و خروج داده</translation>
    </message>
    <message>
        <source>Delegated powers</source>
        <translation>اختیارات تفویض‌شده</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>ابلاغیه‌ها</translation>
    </message>
    <message>
        <source>Directives and laws</source>
        <translation>ابلاغیه‌ها و قوانین</translation>
    </message>
    <message>
        <source>Documents and terms of offices</source>
        <translation>اسناد و مهلت‌های دفاتر</translation>
    </message>
    <message>
        <source>Exchange with other computers</source>
        <translation>تبادل با رایانه‌های همکار</translation>
    </message>
    <message>
        <source>Facilitation offices</source>
        <translation>دفاتر تسهیلگری</translation>
    </message>
    <message>
        <source>Figures as of a day</source>
        <translation>آمار تاریخ‌دار</translation>
    </message>
    <message>
        <source>Figures of sessions and resolutions</source>
        <translation>آمار جلسات و مصوبات</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Headquarters and working groups</source>
        <translation>ستادها و کارگروه‌ها</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>راهنما و میان‌برها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>تعطیلی‌ها</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>شاخص‌ها</translation>
    </message>
    <message>
        <source>Laws and papers</source>
        <translation>قوانین و اسناد</translation>
    </message>
    <message>
        <source>Lessons of the offices</source>
        <translation>آسیب‌شناسی دفاتر</translation>
    </message>
    <message>
        <source>Manager&apos;s desk</source>
        <translation>میز کار مدیر</translation>
    </message>
    <message>
        <source>Models and procedures of offices</source>
        <translation>الگوها و شیوه‌نامه‌های دفاتر</translation>
    </message>
    <message>
        <source>Offices that are meant</source>
        <translation>هدف‌گذاری دفاتر</translation>
    </message>
    <message>
        <source>Organisations and associations</source>
        <translation>دستگاه‌ها و تشکل‌ها</translation>
    </message>
    <message>
        <source>Overlaps, and who does what</source>
        <translation>هم‌پوشانی و اقدام‌ها در محله‌ها</translation>
    </message>
    <message>
        <source>People and posts</source>
        <translation>اشخاص و سمت‌ها</translation>
    </message>
    <message>
        <source>Performance reports</source>
        <translation>گزارش‌های عملکرد</translation>
    </message>
    <message>
        <source>Places of the country</source>
        <translation>تقسیمات کشوری</translation>
    </message>
    <message>
        <source>Problems of neighbourhoods</source>
        <translation>مسائل محله‌ها</translation>
    </message>
    <message>
        <source>Production drivers</source>
        <translation>پیشران‌های تولیدی</translation>
    </message>
    <message>
        <source>Programmes and plans</source>
        <translation>برنامه‌ها و طرح‌ها</translation>
    </message>
    <message>
        <source>Qualifications of operators</source>
        <translation>گواهی‌های صلاحیت مجریان</translation>
    </message>
    <message>
        <source>Requests for the agenda</source>
        <translation>درخواست‌های طرح</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Results of the offices</source>
        <translation>دستاورد دفاتر</translation>
    </message>
    <message>
        <source>Sessions and minutes</source>
        <translation>جلسات و صورت‌جلسات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>سرفصل‌های موضوعی</translation>
    </message>
    <message>
        <source>Target neighbourhoods</source>
        <translation>محله‌های هدف</translation>
    </message>
    <message>
        <source>Training courses</source>
        <translation>دوره‌های آموزشی</translation>
    </message>
    <message>
        <source>Visits to offices</source>
        <translation>بازدیدهای نظارتی</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>This one stays</source>
        <translation>این می‌ماند</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Digits on paper</source>
        <translation>رقم‌های روی کاغذ</translation>
    </message>
    <message>
        <source>Font of papers</source>
        <translation>فونت چاپ</translation>
    </message>
    <message>
        <source>Fonts of this computer with Persian letters; final minutes keep their paper.</source>
        <translation>فونت‌های فارسی همین رایانه؛ نسخهٔ چاپی صورت‌جلسه‌های نهایی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Latin 123</source>
        <translation>لاتین 123</translation>
    </message>
    <message>
        <source>Noto Naskh, for formal letters (comes with the program)</source>
        <translation>نسخ نوتو، مناسب نامه‌های رسمی (همراه برنامه)</translation>
    </message>
    <message>
        <source>Persian ۱۲۳</source>
        <translation>فارسی ۱۲۳</translation>
    </message>
    <message>
        <source>Vazirmatn (comes with the program)</source>
        <translation>وزیرمتن (همراه برنامه)</translation>
    </message>
</context>
<context>
    <name>PaperDeeds</name>
    <message>
        <source>{title} - amendment {number}</source>
        <translation>{title} – اصلاحیهٔ {number}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Page {page}, “{words}”: no font has the character {code}; its code was printed.</source>
        <translation>صفحهٔ {page}، «{words}»: نویسهٔ {code} در هیچ فونتی نیست و کد آن چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Page {page}, “{words}”: the character {code} was printed in {font}.</source>
        <translation>صفحهٔ {page}، «{words}»: نویسهٔ {code} در فونت چاپ نیست و با فونت {font} چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>ذخیره برای Word</translation>
    </message>
    <message>
        <source>The font {font} cannot be used; the font of the program was taken in its place.</source>
        <translation>فونت {font} قابل استفاده نیست و به‌جای آن فونت برنامه به کار رفت.</translation>
    </message>
    <message>
        <source>The paper is being made ready…</source>
        <translation>نسخهٔ چاپی آماده می‌شود…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>{count} confidential resolutions are left out.</source>
        <translation>{count} مصوبهٔ محرمانه در این نسخهٔ چاپی نیامده است.</translation>
    </message>
    <message>
        <source>{count} more characters are not in the font.</source>
        <translation>{count} نویسهٔ دیگر نیز در فونت چاپ نیست.</translation>
    </message>
    <message>
        <source>{done} of {total} rows were read…</source>
        <translation>{done} ردیف از {total} ردیف خوانده شد…</translation>
    </message>
</context>
<context>
    <name>PaperMenu</name>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>Making the paper…</source>
        <translation>نسخهٔ چاپی آماده می‌شود…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>نسخهٔ چاپی</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>فایل ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>PaperStep</name>
    <message>
        <source>Persian digits on paper (۱۲۳)</source>
        <translation>رقم‌های فارسی روی کاغذ (۱۲۳)</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>No paper is overdue.</source>
        <translation>هیچ سندی از سررسید نگذشته است.</translation>
    </message>
    <message>
        <source>The oldest for {days} days</source>
        <translation>بیشترین تأخیر: {days} روز</translation>
    </message>
    <message>
        <source>{count} papers</source>
        <translation>{count} سند</translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Agencies</source>
        <translation>دستگاه‌های مسئول</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>پیوستن به بعدی</translation>
    </message>
    <message>
        <source>Make a clause of the one above</source>
        <translation>تبدیل به بند مصوبهٔ بالا</translation>
    </message>
    <message>
        <source>Make it a resolution</source>
        <translation>تبدیل به مصوبهٔ جدا</translation>
    </message>
    <message>
        <source>Said or presented by</source>
        <translation>گوینده یا ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>جدا کردن از مکان‌نما</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Take the day that the words mean</source>
        <translation>پذیرفتن تاریخ عبارت</translation>
    </message>
    <message>
        <source>Take this day for the words (Enter); they are kept</source>
        <translation>پذیرفتن این تاریخ برای عبارت متن (Enter)؛ عبارت می‌ماند</translation>
    </message>
    <message>
        <source>This is no day, such as 1402/07/10.</source>
        <translation>تاریخ درست نیست؛ نمونه: ۱۴۰۲/۰۷/۱۰</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>متن</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>Absent {number}</source>
        <translation>غایب {number}</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Agency: {agency} · Deadline: {deadline}</source>
        <translation>دستگاه: {agency} · مهلت: {deadline}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Agenda item {number}</source>
        <translation>بند دستور {number}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>ساعت شروع</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ستاد یا کارگروه</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>استناد</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>پایان متن</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>تاریخ جلسه</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>End</source>
        <translation>ساعت پایان</translation>
    </message>
    <message>
        <source>Number of the session</source>
        <translation>شمارهٔ جلسه</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>برگزارکننده</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Present {number}</source>
        <translation>حاضر {number}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>دیدگاه</translation>
    </message>
    <message>
        <source>Statement {number}</source>
        <translation>دیدگاه {number}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصهٔ مباحث</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>مشخصات جلسه</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>عنوان جلسه</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>استناد</translation>
    </message>
    <message>
        <source>clause {number}</source>
        <translation>بند {number}</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>next session</source>
        <translation>جلسهٔ آتی</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>نوشته نشده</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>رأی</translation>
    </message>
</context>
<context>
    <name>PartsHere</name>
    <message>
        <source>Neighbourhoods in it</source>
        <translation>محله‌های درون آن</translation>
    </message>
</context>
<context>
    <name>PartsSection</name>
    <message>
        <source>Delete {thing}</source>
        <translation>حذف {thing}</translation>
    </message>
    <message>
        <source>Edit {thing}</source>
        <translation>ویرایش {thing}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین‌تر</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالاتر</translation>
    </message>
    <message>
        <source>“{name}” was moved to the bin.</source>
        <translation>«{name}» به سطل بازیافت رفت.</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>This passage is a clause of the resolution above</source>
        <translation>این بخش بند مصوبهٔ بالاست</translation>
    </message>
    <message>
        <source>This passage is a resolution</source>
        <translation>این بخش مصوبه است</translation>
    </message>
    <message>
        <source>This passage is a statement</source>
        <translation>این بخش دیدگاه است</translation>
    </message>
    <message>
        <source>This passage is an agency of the chosen resolution</source>
        <translation>این بخش دستگاه مسئول مصوبهٔ انتخاب‌شده است</translation>
    </message>
    <message>
        <source>This passage is an item of the agenda</source>
        <translation>این بخش بند دستور است</translation>
    </message>
    <message>
        <source>This passage is one who was absent</source>
        <translation>این بخش نام غایب است</translation>
    </message>
    <message>
        <source>This passage is one who was present</source>
        <translation>این بخش نام حاضر است</translation>
    </message>
    <message>
        <source>This passage is the deadline of the chosen resolution</source>
        <translation>این بخش مهلت مصوبهٔ انتخاب‌شده است</translation>
    </message>
    <message>
        <source>This passage is the name of the body</source>
        <translation>این بخش نام ستاد یا کارگروه است</translation>
    </message>
    <message>
        <source>This passage is the title of the session</source>
        <translation>این بخش عنوان جلسه است</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>گذرواژه جایی ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>Open the workbook</source>
        <translation>باز کردن فایل</translation>
    </message>
    <message>
        <source>Password of the workbook</source>
        <translation>گذرواژهٔ فایل اکسل</translation>
    </message>
    <message>
        <source>The workbook does not open with this password.</source>
        <translation>فایل با این گذرواژه باز نمی‌شود.</translation>
    </message>
    <message>
        <source>{name} opens with a password</source>
        <translation>فایل «{name}» گذرواژه دارد</translation>
    </message>
</context>
<context>
    <name>PastFilter</name>
    <message>
        <source>All records</source>
        <translation>همهٔ موارد</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همهٔ اشخاص</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>جست‌وجو در تاریخچه</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>این تاریخ خوانده نشد؛ نمونه: ۱۴۰۵/۰۸/۳۰</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا تاریخ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>شخص</translation>
    </message>
</context>
<context>
    <name>PastPage</name>
    <message>
        <source>Ask for other words, other people or other days.</source>
        <translation>واژه، شخص، موضوع یا تاریخ دیگری را جست‌وجو کنید.</translation>
    </message>
    <message>
        <source>Every step stands here with who took it and when, and can be taken back.</source>
        <translation>هر تغییر با نام شخص و زمان آن اینجا ثبت می‌شود و می‌توان آن را بازگرداند.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>No step is like this</source>
        <translation>تغییری با این ویژگی‌ها نیست</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>هنوز تغییری ثبت نشده است</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>نمایش همهٔ تغییرها</translation>
    </message>
    <message>
        <source>Show earlier steps</source>
        <translation>نمایش تغییرهای پیشین</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>تغییرها، تازه‌ترین در آغاز</translation>
    </message>
    <message>
        <source>Take back: {step}?</source>
        <translation>{step} بازگردانده شود؟</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>بازگردانی این تغییر</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>بازگردانده‌شده</translation>
    </message>
    <message>
        <source>Taking the step back…</source>
        <translation>در حال بازگردانی تغییر…</translation>
    </message>
    <message>
        <source>What was changed or used since stays as it is, and is told.</source>
        <translation>آنچه پس از آن دوباره تغییر کرده یا به کار رفته است، دست‌نخورده می‌ماند و اعلام می‌شود.</translation>
    </message>
</context>
<context>
    <name>PasteQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Deadline: the next session</source>
        <translation>مهلت: جلسهٔ آتی</translation>
    </message>
    <message>
        <source>Deadline: {due}</source>
        <translation>مهلت: {due}</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>درج به‌صورت متن</translation>
    </message>
    <message>
        <source>Insert {count} resolutions</source>
        <translation>درج به‌صورت {count} مصوبه</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>فهرست چسبانده‌شده</translation>
    </message>
    <message>
        <source>Responsible: {names}</source>
        <translation>مسئول: {names}</translation>
    </message>
    <message>
        <source>Shall they become resolutions with their agencies and deadlines, or stay one text?</source>
        <translation>هر بند، مصوبه‌ای جداگانه با دستگاه مسئول و مهلت خود شود یا همه در همین متن درج شود؟</translation>
    </message>
    <message>
        <source>There are {count} resolutions here.</source>
        <translation>این متن {count} مصوبه دارد.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و {count} مصوبهٔ دیگر</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Paste it in parts.</source>
        <translation>متن را بخش‌بخش بچسبانید.</translation>
    </message>
    <message>
        <source>Reading what was pasted…</source>
        <translation>در حال خواندن متن چسبانده‌شده…</translation>
    </message>
    <message>
        <source>The text was left meanwhile; paste again where it belongs.</source>
        <translation>در این میان به متن دیگری رفتید؛ در جای درست دوباره بچسبانید.</translation>
    </message>
    <message>
        <source>There is no text in what was copied.</source>
        <translation>آنچه کپی شده است متنی ندارد.</translation>
    </message>
    <message>
        <source>What was pasted before is still being read; paste this once it is there.</source>
        <translation>متن قبلی هنوز در حال خواندن است؛ این متن را پس از درج آن بچسبانید.</translation>
    </message>
    <message>
        <source>What was pasted is too long for one text: {count} letters, of which {most} fit.</source>
        <translation>متن چسبانده‌شده {count} نویسه دارد؛ هر متن صورت‌جلسه حداکثر {most} نویسه می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>PatternBoxes</name>
    <message>
        <source>Body</source>
        <translation>نهاد</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>همهٔ کشور</translation>
    </message>
</context>
<context>
    <name>PeerCard</name>
    <message>
        <source>A small file that tells it what has arrived here, so that it need not be sent again.</source>
        <translation>فایل کوچکی که به رایانهٔ همکار می‌گوید چه تغییرهایی به اینجا رسیده است، تا دوباره فرستاده نشود.</translation>
    </message>
    <message>
        <source>Compare its number…</source>
        <translation>مقایسهٔ عدد شناسایی…</translation>
    </message>
    <message>
        <source>It has changes of this computer that this computer has no more: an older copy was put back, or the end was cut off. Take a package of it to get them back.</source>
        <translation>رایانهٔ همکار تغییرهایی از این رایانه دارد که دیگر اینجا نیست: نسخهٔ قدیمی‌تری از داده‌ها بازیابی یا دنبالهٔ داده‌ها بریده شده است. بسته‌ای از آن رایانه دریافت کنید تا تغییرها بازگردد.</translation>
    </message>
    <message>
        <source>It has everything that was written here.</source>
        <translation>همهٔ تغییرهای این رایانه به آن رسیده است.</translation>
    </message>
    <message>
        <source>Its number: {number}</source>
        <translation>عدد شناسایی: {number}</translation>
    </message>
    <message>
        <source>Its packages are not taken until its number was compared.</source>
        <translation>تا عدد شناسایی مقایسه نشود، بسته‌های این رایانهٔ همکار دریافت نمی‌شود.</translation>
    </message>
    <message>
        <source>Make a package…</source>
        <translation>ساختن بسته…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>ساختن رسید…</translation>
    </message>
    <message>
        <source>Trust no more…</source>
        <translation>سلب اعتماد…</translation>
    </message>
    <message>
        <source>{count} changes wait to be sent to it.</source>
        <translation>{count} تغییر هنوز به آن فرستاده نشده است.</translation>
    </message>
</context>
<context>
    <name>PeersModel</name>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Knows more</source>
        <translation>بیش از این رایانه دارد</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>آخرین بستهٔ فرستاده‌شده</translation>
    </message>
    <message>
        <source>Last taken</source>
        <translation>آخرین بستهٔ دریافت‌شده</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>تأییدنشده</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>فرستاده‌نشده</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>معتمد</translation>
    </message>
</context>
<context>
    <name>PeersTable</name>
    <message>
        <source>Other computers</source>
        <translation>رایانه‌های همکار</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Contact</source>
        <translation>راه تماس</translation>
    </message>
    <message>
        <source>Enter the people who attend sessions, hold seats or sign.</source>
        <translation>اشخاصی را ثبت کنید که در جلسه‌ها حضور دارند، دارندهٔ جایگاه‌اند یا امضا می‌کنند.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جدید</translation>
    </message>
    <message>
        <source>People and posts</source>
        <translation>اشخاص و سمت‌ها</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>جست‌وجو با نام</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>from {day}</source>
        <translation>از {day}</translation>
    </message>
    <message>
        <source>from {since} until {until}</source>
        <translation>از {since} تا {until}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Enter a day; such as {day}.</source>
        <translation>تاریخ را بنویسید؛ نمونه: {day}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>سال گذشته</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>بازهٔ دلخواه</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>بازه</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>پایان بازه پیش از آغاز آن است؛ تاریخ دیرتری بنویسید.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>این فصل</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>امسال</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا تاریخ</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Enter a day; such as {day}.</source>
        <translation>تاریخ را بنویسید؛ نمونه: {day}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Sessions of a period</source>
        <translation>فهرست جلسات یک بازهٔ زمانی</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>پایان بازه پیش از آغاز آن است.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا تاریخ</translation>
    </message>
</context>
<context>
    <name>PeriodPane</name>
    <message>
        <source>Begin the report of this period</source>
        <translation>آغاز گزارش این دوره</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>مهلت ارسال {day}</translation>
    </message>
    <message>
        <source>Narrative report</source>
        <translation>گزارش توصیفی</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Down shows who is known by such a name.</source>
        <translation>با کلید پایین، اشخاص هم‌نام نشان داده می‌شوند.</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>A phrase has at most {most} letters.</source>
        <translation>متن عبارت حداکثر {most} نویسه است.</translation>
    </message>
    <message>
        <source>A word or two to type after «/».</source>
        <translation>یک یا دو واژه که پس از «/» نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Another phrase has this key and is replaced: “{text}”</source>
        <translation>عبارت دیگری با این کلید هست و جای خود را به این عبارت می‌دهد: «{text}»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>کنار گذاشتن نوشته</translation>
    </message>
    <message>
        <source>Edit the phrase</source>
        <translation>ویرایش عبارت</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>عبارت جدید</translation>
    </message>
    <message>
        <source>Save the phrase</source>
        <translation>ذخیرهٔ عبارت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>There it is offered first.</source>
        <translation>عبارت در این بخش زودتر پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>آنچه نوشته‌اید هنوز ذخیره نشده است.</translation>
    </message>
    <message>
        <source>Where it is mostly said</source>
        <translation>جای کاربرد</translation>
    </message>
    <message>
        <source>Write the key of the phrase.</source>
        <translation>کلید عبارت را بنویسید.</translation>
    </message>
    <message>
        <source>Write the text of the phrase.</source>
        <translation>متن عبارت را بنویسید.</translation>
    </message>
    <message>
        <source>Write «…» where something is filled in.</source>
        <translation>جای خالی را با «…» نشان دهید.</translation>
    </message>
</context>
<context>
    <name>PhraseParts</name>
    <message>
        <source>Anywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>پایان جلسه</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>آغاز جلسه</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>دیدگاه</translation>
    </message>
</context>
<context>
    <name>PhrasePopup</name>
    <message>
        <source>Edit the bank of phrases…</source>
        <translation>ویرایش بانک عبارت‌ها…</translation>
    </message>
    <message>
        <source>Enter inserts, Esc closes</source>
        <translation>⁦Enter⁩ درج، ⁦Esc⁩ بستن</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>عبارت‌ها</translation>
    </message>
</context>
<context>
    <name>PhrasesDialog</name>
    <message>
        <source>All shipped phrases are offered already.</source>
        <translation>همهٔ عبارت‌های پیش‌فرض در بانک هستند.</translation>
    </message>
    <message>
        <source>Bank of phrases</source>
        <translation>بانک عبارت‌ها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Edit the phrase</source>
        <translation>ویرایش عبارت</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>عبارت جدید</translation>
    </message>
    <message>
        <source>No phrase is like “{text}”.</source>
        <translation>عبارتی مانند «{text}» پیدا نشد.</translation>
    </message>
    <message>
        <source>Remove the phrase</source>
        <translation>حذف عبارت</translation>
    </message>
    <message>
        <source>Restore the shipped phrases</source>
        <translation>بازگردانی عبارت‌های پیش‌فرض</translation>
    </message>
    <message>
        <source>Search by key or text…</source>
        <translation>جست‌وجو در کلید یا متن…</translation>
    </message>
    <message>
        <source>The bank is empty: write a new phrase.</source>
        <translation>بانک خالی است؛ عبارتی بنویسید یا عبارت‌های پیش‌فرض را بازگردانید.</translation>
    </message>
    <message>
        <source>Type «/» where a word begins to insert one. Tab goes from one blank «…» to the next.</source>
        <translation>هنگام نوشتن صورت‌جلسه، در آغاز واژه «/» بزنید و عبارت را برگزینید. «…» جای خالی است و کلید Tab به جای خالی بعدی می‌رود.</translation>
    </message>
    <message>
        <source>{count} shipped phrases are offered again.</source>
        <translation>{count} عبارت پیش‌فرض بازگردانده شد.</translation>
    </message>
    <message>
        <source>“{key}” was removed.</source>
        <translation>«{key}» حذف شد.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Governorate of the sample county</source>
        <translation>فرمانداری شهرستان نمونه</translation>
    </message>
</context>
<context>
    <name>PlaceScope</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>County</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>کل کشور</translation>
    </message>
</context>
<context>
    <name>PlaceStrip</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>صفحه‌های بیشتر</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Agenda item {ordinal}</source>
        <translation>بند {ordinal} دستور جلسه</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حاضران</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>مستند قانونی</translation>
    </message>
    <message>
        <source>Clause {letter} of resolution {ordinal}</source>
        <translation>بند {letter} مصوبهٔ {ordinal}</translation>
    </message>
    <message>
        <source>Cooperating agencies</source>
        <translation>دستگاه همکار</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Resolution {ordinal}</source>
        <translation>مصوبهٔ {ordinal}</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Responsible agencies</source>
        <translation>دستگاه مسئول</translation>
    </message>
    <message>
        <source>Row {ordinal} of the attendance</source>
        <translation>ردیف {ordinal} حاضران</translation>
    </message>
    <message>
        <source>Statement {ordinal}</source>
        <translation>دیدگاه {ordinal}</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Coverage in this division</source>
        <translation>پوشش در این واحد</translation>
    </message>
    <message>
        <source>Edit the division</source>
        <translation>ویرایش واحد</translation>
    </message>
    <message>
        <source>Move the division to the bin</source>
        <translation>حذف واحد</translation>
    </message>
    <message>
        <source>New division</source>
        <translation>واحد جدید</translation>
    </message>
    <message>
        <source>Pages beside this one</source>
        <translation>صفحه‌های هم‌خانواده</translation>
    </message>
    <message>
        <source>Places of the country</source>
        <translation>تقسیمات کشوری</translation>
    </message>
    <message>
        <source>Search a division by its name</source>
        <translation>جست‌وجوی واحد تقسیماتی با نام</translation>
    </message>
    <message>
        <source>Shall “{name}” go to the bin?</source>
        <translation>واحد «{name}» حذف شود؟</translation>
    </message>
    <message>
        <source>The division was saved.</source>
        <translation>واحد ذخیره شد.</translation>
    </message>
    <message>
        <source>{places} divisions, {neighbourhoods} neighbourhoods and {offices} offices lie in it; they stay, and are shown without it.</source>
        <translation>{places} واحد، {neighbourhoods} محله و {offices} دفتر در آن است؛ این‌ها می‌مانند و بدون آن نمایش داده می‌شوند.</translation>
    </message>
</context>
<context>
    <name>PlacesTree</name>
    <message>
        <source>Active offices</source>
        <translation>دفتر فعال</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>واحد تقسیماتی</translation>
    </message>
    <message>
        <source>Divisions of the country</source>
        <translation>واحدهای تقسیماتی</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>واقع در</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>محله‌ها</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>دفاتر</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رده</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Holding</source>
        <translation>برگزاری</translation>
    </message>
    <message>
        <source>Offices do not work on this day.</source>
        <translation>این روز، روز کاری نیست.</translation>
    </message>
    <message>
        <source>Official holiday: {name}.</source>
        <translation>تعطیل رسمی: {name}.</translation>
    </message>
    <message>
        <source>Something may stand in the way of this session.</source>
        <translation>این جلسه شاید با جلسهٔ دیگری تداخل داشته باشد.</translation>
    </message>
    <message>
        <source>Something stands in the way of this session.</source>
        <translation>این جلسه با جلسهٔ دیگری تداخل دارد.</translation>
    </message>
    <message>
        <source>The body was formed only after this day.</source>
        <translation>این روز پیش از تاریخ تشکیل ستاد یا کارگروه است.</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>زمان و مکان</translation>
    </message>
    <message>
        <source>Which session</source>
        <translation>جلسه</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Check and correct</source>
        <translation>بررسی و اصلاح</translation>
    </message>
    <message>
        <source>Choose the workbook</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>From row {row} on nothing was read, for a thousand empty rows stand above it.</source>
        <translation>از ردیف {row} به بعد خوانده نشد، زیرا پیش از آن هزار ردیف خالی هست.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>ردیف‌های چسبانده‌شده</translation>
    </message>
    <message>
        <source>Leave the hidden rows out</source>
        <translation>کنار گذاشتن ردیف‌های پنهان</translation>
    </message>
    <message>
        <source>Read the hidden rows, too</source>
        <translation>خواندن ردیف‌های پنهان</translation>
    </message>
    <message>
        <source>Recognise the columns</source>
        <translation>شناسایی ستون‌ها</translation>
    </message>
    <message>
        <source>Rows that are hidden in Excel are left out.</source>
        <translation>ردیف‌های پنهان در اکسل خوانده نشد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Take all {count} known names</source>
        <translation>انتخاب هر {count} نام موجود</translation>
    </message>
    <message>
        <source>Take “{name}”</source>
        <translation>انتخاب «{name}»</translation>
    </message>
    <message>
        <source>The rows have no headings; the columns were read in the order of the list.</source>
        <translation>ردیف‌ها سرستون ندارند؛ ستون‌ها به ترتیب ستون‌های فهرست خوانده شده است.</translation>
    </message>
    <message>
        <source>This file came in on {day}; everything is the same.</source>
        <translation>این فایل پیش‌تر در {day} وارد شده است و تفاوتی ندارد.</translation>
    </message>
    <message>
        <source>This file came in on {day}; {count} rows differ.</source>
        <translation>این فایل پیش‌تر در {day} وارد شده است؛ اکنون {count} ردیف تفاوت دارد.</translation>
    </message>
    <message>
        <source>This format tells neither errors in cells nor hidden rows.</source>
        <translation>در این قالب، خطاهای خانه‌ها و ردیف‌های پنهان دیده نمی‌شود؛ برای دیدن آن‌ها فایل را با قالب xlsx ذخیره کنید.</translation>
    </message>
    <message>
        <source>with a backup, and a way back for 30 days</source>
        <translation>با پشتیبان؛ تا ۳۰ روز می‌توان بازگرداند</translation>
    </message>
    <message>
        <source>{count} rows that are hidden in Excel were read, too.</source>
        <translation>{count} ردیف پنهان در اکسل نیز خوانده شد.</translation>
    </message>
    <message>
        <source>{errors} errors, {remarks} remarks</source>
        <translation>{errors} خطا، {remarks} یادآوری</translation>
    </message>
    <message>
        <source>{known} of {all} columns</source>
        <translation>{known} از {all} ستون</translation>
    </message>
</context>
<context>
    <name>PlanKeeper</name>
    <message>
        <source>Reading the workbook…</source>
        <translation>خواندن فایل اکسل…</translation>
    </message>
    <message>
        <source>Reading what was pasted…</source>
        <translation>خواندن ردیف‌های چسبانده‌شده…</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Explanation</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Rows of the workbook</source>
        <translation>ردیف‌های فایل</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Checking…</source>
        <translation>در حال بررسی…</translation>
    </message>
    <message>
        <source>Errors to Excel</source>
        <translation>خطاها به اکسل</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>فقط نیازمند بررسی</translation>
    </message>
    <message>
        <source>Read the workbook again</source>
        <translation>خواندن دوباره</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Row details</source>
        <translation>جزئیات ردیف</translation>
    </message>
    <message>
        <source>This sheet is not read</source>
        <translation>این برگه خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>This sheet is not read. Choose above what its rows are, and they are checked.</source>
        <translation>این برگه خوانده نمی‌شود. برای بررسی ردیف‌ها، در بالا مشخص کنید به کدام فهرست وارد شود.</translation>
    </message>
    <message>
        <source>into</source>
        <translation>ورود به</translation>
    </message>
</context>
<context>
    <name>PlanYearDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Days of rest are left for the next working day.</source>
        <translation>جلسه‌ای که به روز تعطیل بیفتد به نخستین روز کاری پس از آن می‌رود.</translation>
    </message>
    <message>
        <source>Days of the sessions</source>
        <translation>روزهای جلسات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>How often “{body}” meets is not written down; enter it on its page.</source>
        <translation>فاصلهٔ جلسات «{body}» ثبت نشده است؛ آن را در صفحهٔ همان ستاد یا کارگروه بنویسید.</translation>
    </message>
    <message>
        <source>Plan the sessions of a body until the end of the year</source>
        <translation>برنامه‌ریزی جلسات تا پایان سال</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>برنامه‌ریزی سال</translation>
    </message>
    <message>
        <source>Plan {count} sessions</source>
        <translation>ثبت {count} جلسه</translation>
    </message>
    <message>
        <source>Say first which body meets, and from when.</source>
        <translation>نخست ستاد یا کارگروه و تاریخ آغاز را بنویسید.</translation>
    </message>
    <message>
        <source>The lunar holidays of some of these days are not published yet; look again then.</source>
        <translation>تعطیلات قمری بخشی از این روزها هنوز منتشر نشده است؛ پس از انتشار تقویم بازبینی کنید.</translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>روز تعطیل</translation>
    </message>
    <message>
        <source>in place of {day}: {holiday}</source>
        <translation>به‌جای {day}: {holiday}</translation>
    </message>
    <message>
        <source>it has a session on {day} already</source>
        <translation>جلسه‌ای در {day} دارد</translation>
    </message>
</context>
<context>
    <name>PointsSection</name>
    <message>
        <source>Followed up</source>
        <translation>در پیگیری</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>نکتهٔ جدید</translation>
    </message>
    <message>
        <source>Note as a follow-up…</source>
        <translation>ثبت پیگیری…</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>نکتهٔ بازی نیست.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>نکات باز</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>رفع‌شده</translation>
    </message>
    <message>
        <source>Settled, or open again</source>
        <translation>رفع شد / دوباره باز</translation>
    </message>
    <message>
        <source>Show the follow-up</source>
        <translation>نمایش پیگیری</translation>
    </message>
    <message>
        <source>Show what follows it up</source>
        <translation>نمایش پیگیری</translation>
    </message>
    <message>
        <source>The point is a follow-up of this assignment now.</source>
        <translation>نکته به‌عنوان پیگیری این ارجاع ثبت شد.</translation>
    </message>
    <message>
        <source>There is no open assignment that could take this point on. Ask a body to speak of it.</source>
        <translation>ارجاع بازی برای پیگیری این نکته نیست؛ طرح آن را در جلسه درخواست کنید.</translation>
    </message>
    <message>
        <source>Which assignment takes this point on?</source>
        <translation>این نکته در کدام ارجاع پیگیری شود؟</translation>
    </message>
    <message>
        <source>settled {day}</source>
        <translation>رفع در {day}</translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Agenda of {session}</source>
        <translation>آماده‌سازی {session}</translation>
    </message>
    <message>
        <source>An item has no words. Write them, or take it off.</source>
        <translation>بندی متن ندارد. متن آن را بنویسید یا آن را بردارید.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>محرمانه</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>صرف‌نظر از تغییرات</translation>
    </message>
    <message>
        <source>Item without words</source>
        <translation>بند بدون متن</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>نگه داشتن نوشتهٔ من</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>بند جدید</translation>
    </message>
    <message>
        <source>Outside the agenda</source>
        <translation>خارج از دستور</translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation>آماده‌سازی جلسه</translation>
    </message>
    <message>
        <source>Save and invite…</source>
        <translation>ثبت و دعوت…</translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation>ثبت دستور جلسه</translation>
    </message>
    <message>
        <source>Someone else has meanwhile changed this agenda.</source>
        <translation>در این میان شخص دیگری این دستور جلسه را تغییر داده است. نوشتهٔ شما در پنجره باقی است.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>گرفتن نوشتهٔ او</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>در انتظار طرح</translation>
    </message>
    <message>
        <source>What was done with this agenda is not saved.</source>
        <translation>تغییرات این دستور جلسه ثبت نشده است.</translation>
    </message>
</context>
<context>
    <name>PresenceFilter</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>نوشته‌شده</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>Begin with a preset</source>
        <translation>ساختن از الگو</translation>
    </message>
    <message>
        <source>Begin without seats</source>
        <translation>ساختن بدون الگو</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Go on with this preset</source>
        <translation>ادامه با این الگو</translation>
    </message>
    <message>
        <source>Make for counties…</source>
        <translation>ایجاد برای شهرستان‌ها…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الگوها</translation>
    </message>
    <message>
        <source>Seats of the preset</source>
        <translation>جایگاه‌های الگو</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>منبع: {source}</translation>
    </message>
    <message>
        <source>The seats at the left are saved with the body. All of it can be changed afterwards.</source>
        <translation>با ذخیرهٔ ستاد یا کارگروه، جایگاه‌های فهرست سمت چپ نیز برای آن ثبت می‌شود. نام، جایگاه‌ها و ترتیب آن‌ها را پس از آن هم می‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>Where shall it begin?</source>
        <translation>ساختن از الگو</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} نفر</translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation>{count} جایگاه</translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Choose the pages again.</source>
        <translation>صفحه‌ها را دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>No printer is installed on this computer.</source>
        <translation>روی این رایانه چاپگری نصب نشده است.</translation>
    </message>
    <message>
        <source>Print {count} pages</source>
        <translation>چاپ {count} صفحه</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>در حال چاپ…</translation>
    </message>
    <message>
        <source>Restore a backup in which it is sound.</source>
        <translation>پشتیبانی را بازیابی کنید که این فایل در آن سالم است.</translation>
    </message>
    <message>
        <source>Save it as a PDF, and print it where there is a printer.</source>
        <translation>فایل PDF را ذخیره کنید و در رایانه‌ای که چاپگر دارد چاپ کنید.</translation>
    </message>
    <message>
        <source>See whether it is on, connected and has paper; then print again.</source>
        <translation>روشن بودن چاپگر، اتصال و کاغذ آن را بررسی کنید و دوباره چاپ کنید.</translation>
    </message>
    <message>
        <source>The paper is damaged and cannot be printed.</source>
        <translation>فایل این نسخهٔ چاپی آسیب دیده است و چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>The printer has not yet let go of the paper before.</source>
        <translation>چاپ پیشین هنوز در چاپگر پایان نیافته است.</translation>
    </message>
    <message>
        <source>The printer stopped, and perhaps not all pages were printed.</source>
        <translation>چاپگر از کار ایستاد و شاید همهٔ صفحه‌ها چاپ نشده باشد.</translation>
    </message>
    <message>
        <source>This paper does not have the chosen pages.</source>
        <translation>صفحه‌های انتخاب‌شده در این نسخهٔ چاپی نیست.</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Its solution</source>
        <translation>پیگیری و حل</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>مسئلهٔ جدید</translation>
    </message>
    <message>
        <source>Problems of neighbourhoods</source>
        <translation>مسائل محله‌ها</translation>
    </message>
    <message>
        <source>Search by subject, description or solution</source>
        <translation>جست‌وجو در موضوع، شرح یا نتیجه</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>حل‌شده</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>مسئله</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>حل‌نشده</translation>
    </message>
    <message>
        <source>What people of a neighbourhood raise stands here until it is solved.</source>
        <translation>آنچه اهالی محله مطرح می‌کنند، تا روز حل آن اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} روز</translation>
    </message>
</context>
<context>
    <name>ProgrammesPage</name>
    <message>
        <source>Bodies that serve it</source>
        <translation>ستادها و کارگروه‌های مرتبط</translation>
    </message>
    <message>
        <source>Development plans and national programmes stand here, with what they aim at.</source>
        <translation>برنامه‌های توسعه و برنامه‌های ملی، با هدف‌های کمّی آن‌ها، اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Its activities</source>
        <translation>اقدام‌های برنامه</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>برنامهٔ جدید</translation>
    </message>
    <message>
        <source>No office serves this programme yet.</source>
        <translation>هنوز هیچ دفتری این برنامه را اجرا نمی‌کند.</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>شمار دفاتر</translation>
    </message>
    <message>
        <source>Offices that serve it</source>
        <translation>دفاتر مجری برنامه</translation>
    </message>
    <message>
        <source>Planned offices</source>
        <translation>دفاتر پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Programmes and plans</source>
        <translation>برنامه‌ها و طرح‌ها</translation>
    </message>
    <message>
        <source>Search by any name of the programme</source>
        <translation>جست‌وجو با هر نام برنامه</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>No resolution has been given to an agency yet.</source>
        <translation>هنوز مصوبه‌ای به دستگاهی ارجاع نشده است.</translation>
    </message>
    <message>
        <source>Progress by agency</source>
        <translation>پیشرفت مصوبات به تفکیک دستگاه</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>سررسیدگذشته</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>در دست اقدام</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} از {total}</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>چاپ دورو</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>صحافی از لبهٔ بلند</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>یک‌رو</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;صفحه‌های:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>صحافی از لبهٔ کوتاه</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>صفحه‌ها یا بازه‌ها را با ویرگول انگلیسی (,) از هم جدا کنید؛ برای نمونه ⁦3,5-7,9⁩ صفحه‌های ۳، ۵، ۶، ۷ و ۹ را چاپ می‌کند.</translation>
    </message>
</context>
<context>
    <name>QualificationsPage</name>
    <message>
        <source>Certificate</source>
        <translation>گواهی</translation>
    </message>
    <message>
        <source>Certificates of operators stand here; you are warned before one ends.</source>
        <translation>گواهی‌های صلاحیت مجریان اینجا ثبت می‌شود؛ پیش از پایان هر گواهی هشدار داده می‌شود.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>دارنده</translation>
    </message>
    <message>
        <source>New qualification</source>
        <translation>گواهی جدید</translation>
    </message>
    <message>
        <source>Qualifications of operators</source>
        <translation>گواهی‌های صلاحیت مجریان</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>جست‌وجو در شماره</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Both</source>
        <translation>ترکیب هر دو</translation>
    </message>
    <message>
        <source>Correct the minutes formally…</source>
        <translation>نوشتن اصلاحیه…</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>دیده شد</translation>
    </message>
    <message>
        <source>The values above have changed meanwhile. Look at them before you save.</source>
        <translation>مقدارهای بالا در این میان تغییر کرده است. پیش از ذخیره، آن‌ها را بررسی کنید.</translation>
    </message>
    <message>
        <source>Write something else</source>
        <translation>نوشتن مقدار دیگر</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Records with open questions</source>
        <translation>پرونده‌های دارای ناسازگاری</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>نوع ناسازگاری</translation>
    </message>
    <message>
        <source>{sort}: {count}</source>
        <translation>{sort}: {count}</translation>
    </message>
</context>
<context>
    <name>ReadingList</name>
    <message>
        <source>Asked</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Asked ({count})</source>
        <translation>پرسش ({count})</translation>
    </message>
    <message>
        <source>Lines of the reading</source>
        <translation>آنچه خوانده شد</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Resolved ({count})</source>
        <translation>مصوبه ({count})</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Rest ({count})</source>
        <translation>دیگر ({count})</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>چیزی در این بخش نیست.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>بخش نمایش</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>As it stands</source>
        <translation>همان‌گونه که هست</translation>
    </message>
    <message>
        <source>Days before 1920</source>
        <translation>تاریخ پیش از ۱۹۲۰</translation>
    </message>
    <message>
        <source>Days in one figure</source>
        <translation>تاریخ بدون جداکننده</translation>
    </message>
    <message>
        <source>Days of Excel</source>
        <translation>تاریخ اکسل</translation>
    </message>
    <message>
        <source>Gregorian days</source>
        <translation>تاریخ میلادی</translation>
    </message>
    <message>
        <source>Jalali days</source>
        <translation>تاریخ شمسی</translation>
    </message>
    <message>
        <source>Jalali days of 13yy</source>
        <translation>تاریخ شمسی تبدیل‌شده</translation>
    </message>
    <message>
        <source>Lost digits</source>
        <translation>رقم‌های افتاده</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Parts of one as percents</source>
        <translation>کسری از یک</translation>
    </message>
    <message>
        <source>Percents</source>
        <translation>درصد</translation>
    </message>
    <message>
        <source>Persian letters</source>
        <translation>نویسهٔ فارسی</translation>
    </message>
    <message>
        <source>Slash for decimals</source>
        <translation>عدد اعشاری</translation>
    </message>
    <message>
        <source>The day first</source>
        <translation>روز/ماه/سال</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>ماه/روز/سال</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>تعیین‌نشده</translation>
    </message>
    <message>
        <source>With the lost zeros</source>
        <translation>شماره با صفر آغازین</translation>
    </message>
    <message>
        <source>Year of two digits</source>
        <translation>سال دورقمی</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>{count} Gregorian days as text</source>
        <translation>{count} تاریخ میلادی به‌صورت متن</translation>
    </message>
    <message>
        <source>{count} Jalali days as text</source>
        <translation>{count} تاریخ شمسی به‌صورت متن</translation>
    </message>
    <message>
        <source>{count} Jalali days that Excel made Gregorian</source>
        <translation>{count} تاریخ شمسی که اکسل به میلادی تبدیل کرده است</translation>
    </message>
    <message>
        <source>{count} cells are read as they stand</source>
        <translation>{count} خانه همان‌گونه که هست خوانده شد</translation>
    </message>
    <message>
        <source>{count} cells can be read in several ways</source>
        <translation>{count} خانه را به چند شکل می‌توان خواند</translation>
    </message>
    <message>
        <source>{count} cells for days hold a year alone</source>
        <translation>{count} خانهٔ تاریخ که تنها سال دارد</translation>
    </message>
    <message>
        <source>{count} codes without their first zeros</source>
        <translation>{count} شماره که صفر آغازین آن افتاده بود</translation>
    </message>
    <message>
        <source>{count} days before 1920</source>
        <translation>{count} تاریخ پیش از سال ۱۹۲۰ میلادی</translation>
    </message>
    <message>
        <source>{count} days that begin with the day</source>
        <translation>{count} تاریخ که با روز آغاز می‌شود</translation>
    </message>
    <message>
        <source>{count} days that begin with the month</source>
        <translation>{count} تاریخ که با ماه آغاز می‌شود</translation>
    </message>
    <message>
        <source>{count} days with a year of two digits</source>
        <translation>{count} تاریخ شمسی با سال دورقمی</translation>
    </message>
    <message>
        <source>{count} days without separators</source>
        <translation>{count} تاریخ بدون جداکننده</translation>
    </message>
    <message>
        <source>{count} figures are days as Excel counts them</source>
        <translation>{count} عدد که تاریخ اکسل است</translation>
    </message>
    <message>
        <source>{count} numbers as text</source>
        <translation>{count} عدد به‌صورت متن</translation>
    </message>
    <message>
        <source>{count} numbers of which Excel has lost digits</source>
        <translation>{count} عدد که اکسل رقم‌های پایانی آن را نگه نداشته است</translation>
    </message>
    <message>
        <source>{count} numbers with a percent sign</source>
        <translation>{count} عدد با نشان درصد</translation>
    </message>
    <message>
        <source>{count} numbers with a slash for the decimals</source>
        <translation>{count} عدد اعشاری با خط کج</translation>
    </message>
    <message>
        <source>{count} percents as parts of one</source>
        <translation>{count} مقدار درصد که به‌صورت کسری از یک نوشته شده است</translation>
    </message>
    <message>
        <source>{count} texts with Arabic letters</source>
        <translation>{count} متن با نویسه‌های عربی</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>ReceiptsSection</name>
    <message>
        <source>Addressees</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>اعلام‌شده</translation>
    </message>
    <message>
        <source>New addressee</source>
        <translation>مخاطب جدید</translation>
    </message>
    <message>
        <source>No addressee is entered yet.</source>
        <translation>هنوز مخاطبی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>دریافت‌نشده</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>دریافت‌شده</translation>
    </message>
    <message>
        <source>announced on {day}</source>
        <translation>اعلام: {day}</translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation>دریافت: {day}</translation>
    </message>
    <message>
        <source>{received} of {all} have received it, {announced} have announced it further.</source>
        <translation>{received} از {all} مخاطب آن را دریافت کرده و {announced} مخاطب آن را به زیرمجموعه اعلام کرده‌اند.</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Close the detail</source>
        <translation>بستن جزئیات</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Open the record</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>{count} more follow after these.</source>
        <translation>{count} مورد دیگر پس از این‌ها می‌آید.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Copy the rows</source>
        <translation>کپی ردیف‌ها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Bin</source>
        <translation>سطل بازیافت</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>پیش‌نویس نگه داشته شد</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>بازگردانده شد.</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>نمایش سطل بازیافت</translation>
    </message>
    <message>
        <source>This is no longer in the list; it may be in the bin.</source>
        <translation>این مورد دیگر در فهرست نیست؛ شاید در سطل بازیافت باشد.</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Letter of reminder</source>
        <translation>نامهٔ یادآوری</translation>
    </message>
    <message>
        <source>Log it as a step of each resolution</source>
        <translation>برای هر مصوبه یک پیگیری ثبت شود</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Register and save…</source>
        <translation>ثبت نامه و ذخیره…</translation>
    </message>
    <message>
        <source>Registering the letter…</source>
        <translation>در حال ثبت نامه…</translation>
    </message>
    <message>
        <source>The letter of reminder was registered, with {count} steps.</source>
        <translation>نامهٔ یادآوری ثبت شد، با {count} پیگیری.</translation>
    </message>
    <message>
        <source>The letter of reminder was registered.</source>
        <translation>نامهٔ یادآوری ثبت شد.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Answer to a visit</source>
        <translation>پاسخ به بازدید نظارتی</translation>
    </message>
    <message>
        <source>Deadline of a resolution</source>
        <translation>مهلت مصوبه</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>ابلاغیه</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>ابلاغیه‌ها</translation>
    </message>
    <message>
        <source>Document of an office</source>
        <translation>سند دفتر</translation>
    </message>
    <message>
        <source>Documents and handover of offices</source>
        <translation>اسناد و واگذاری دفاتر</translation>
    </message>
    <message>
        <source>Duty by law</source>
        <translation>تکلیف قانونی</translation>
    </message>
    <message>
        <source>End of a contract or certificate</source>
        <translation>پایان قرارداد، گواهی یا اختیار</translation>
    </message>
    <message>
        <source>End of a term</source>
        <translation>پایان دوره</translation>
    </message>
    <message>
        <source>Handover of an office</source>
        <translation>واگذاری دفتر</translation>
    </message>
    <message>
        <source>Next step of following up</source>
        <translation>پیگیری بعدی</translation>
    </message>
    <message>
        <source>Past the deadline</source>
        <translation>سررسیدگذشته</translation>
    </message>
    <message>
        <source>Periodic report</source>
        <translation>گزارش دوره‌ای</translation>
    </message>
    <message>
        <source>Periodic reports</source>
        <translation>گزارش‌های دوره‌ای</translation>
    </message>
    <message>
        <source>Request for the agenda</source>
        <translation>درخواست طرح</translation>
    </message>
    <message>
        <source>Review of a standing rule</source>
        <translation>بازنگری قاعدهٔ دائمی</translation>
    </message>
    <message>
        <source>Session to be held</source>
        <translation>برگزاری جلسه</translation>
    </message>
    <message>
        <source>Standing rules to be reviewed</source>
        <translation>قاعده‌های دائمی نیازمند بازنگری</translation>
    </message>
    <message>
        <source>Step of an exit plan</source>
        <translation>گام سناریوی خروج</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
</context>
<context>
    <name>RemindersView</name>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Log a step</source>
        <translation>ثبت پیگیری</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Propose for closing</source>
        <translation>پیشنهاد مختومه‌شدن</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یادآوری‌ها</translation>
    </message>
    <message>
        <source>There is nothing to do now</source>
        <translation>اکنون کاری نمانده است</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>زمان مانده</translation>
    </message>
    <message>
        <source>What</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>What is due, late or to be followed up stands here by itself.</source>
        <translation>آنچه مهلتش رسیده یا گذشته یا باید پیگیری شود، خودبه‌خود اینجا می‌آید.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>{count} periods are missing</source>
        <translation>{count} دوره نرسیده است</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>Give a new id</source>
        <translation>دادن شناسهٔ تازه</translation>
    </message>
    <message>
        <source>Give this computer a new id?</source>
        <translation>به این رایانه شناسهٔ تازه داده شود؟</translation>
    </message>
    <message>
        <source>Giving a new id…</source>
        <translation>در حال دادن شناسهٔ تازه…</translation>
    </message>
    <message>
        <source>What was written here since the copy goes on under the new id. Nothing is lost.</source>
        <translation>آنچه از زمان کپی داده‌ها اینجا نوشته شده است با شناسهٔ تازه می‌ماند. چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>{names} already has what was written here under the old id. If you can, rather choose this on the other computer.</source>
        <translation>آنچه با شناسهٔ پیشین اینجا نوشته شده به {names} رسیده است. اگر می‌توانید، بهتر است شناسهٔ تازه را به رایانهٔ دیگر بدهید.</translation>
    </message>
</context>
<context>
    <name>Replicas</name>
    <message>
        <source>A backup was put in the place of the data.</source>
        <translation>پشتیبانی به جای داده‌ها بازیابی شده است.</translation>
    </message>
    <message>
        <source>An older copy of the data was put in its place.</source>
        <translation>نسخهٔ قدیمی‌تری از داده‌ها به جای داده‌های این رایانه گذاشته شده است.</translation>
    </message>
    <message>
        <source>Another computer has written under the same id.</source>
        <translation>رایانهٔ دیگری با همین شناسه نوشته است.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>Before that, the backup “{file}” was made.</source>
        <translation>پیش از آن، پشتیبان «{file}» ساخته شد.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>ناسازگاری</translation>
    </message>
    <message>
        <source>County</source>
        <translation>فرمانداری</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Final minutes</source>
        <translation>صورت‌جلسهٔ نهایی</translation>
    </message>
    <message>
        <source>First bring {packages}</source>
        <translation>نخست {packages} را بیاورید</translation>
    </message>
    <message>
        <source>Give this file to your colleague by stick or messenger.</source>
        <translation>این فایل را با حافظهٔ همراه یا پیام‌رسان به همکار خود برسانید.</translation>
    </message>
    <message>
        <source>Give this file to {name} by stick or messenger.</source>
        <translation>این فایل را با حافظهٔ همراه یا پیام‌رسان به {name} برسانید.</translation>
    </message>
    <message>
        <source>It is sealed; nobody else can open it.</source>
        <translation>این بسته مهروموم است و تنها گیرنده می‌تواند آن را باز کند.</translation>
    </message>
    <message>
        <source>It was deleted elsewhere and goes to the bin here.</source>
        <translation>در رایانهٔ همکار حذف شده است و اینجا به سطل بازیافت می‌رود.</translation>
    </message>
    <message>
        <source>It was taken out of the bin elsewhere and is shown again.</source>
        <translation>در رایانهٔ همکار از سطل بازیافت بازگردانی شده است و دوباره نمایش داده می‌شود.</translation>
    </message>
    <message>
        <source>It was written here and there at once. Both are kept, and you choose afterwards.</source>
        <translation>در این رایانه و رایانهٔ همکار بی‌خبر از هم نوشته شده است. هر دو مقدار نگه داشته می‌شود و پس از دریافت بسته یکی را انتخاب می‌کنید.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدید</translation>
    </message>
    <message>
        <source>No. {number}, {when}</source>
        <translation>شمارهٔ {number}، {when}</translation>
    </message>
    <message>
        <source>Nothing about it changes.</source>
        <translation>چیزی در آن تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Nothing could be taken yet; the packages are kept.</source>
        <translation>هنوز بسته‌ای قابل دریافت نبود؛ بسته‌ها نگه داشته شد.</translation>
    </message>
    <message>
        <source>Nothing is lost. For the exchange with other computers this one goes on under a new id, so that nothing is counted twice. There is nothing for you to do.</source>
        <translation>چیزی از دست نرفته است. این رایانه در تبادل با رایانه‌های همکار از این پس شناسهٔ تازه‌ای دارد تا هیچ تغییری دو بار شمرده نشود. لازم نیست کاری بکنید.</translation>
    </message>
    <message>
        <source>Nothing is lost. For the exchange with other computers this one needs new keys: confirm its name on the page of other computers, and read the new number to your colleagues.</source>
        <translation>چیزی از دست نرفته است. این رایانه برای تبادل به کلید تازه نیاز دارد: در صفحهٔ «تبادل با رایانه‌های همکار» نام آن را تأیید کنید و عدد شناسایی تازه را برای همکاران بخوانید.</translation>
    </message>
    <message>
        <source>Nothing is lost. This computer goes on under a new id. If the other one stays in use too, give this one a name of its own on the page of other computers.</source>
        <translation>چیزی از دست نرفته است. این رایانه در تبادل با رایانه‌های همکار از این پس شناسهٔ تازه‌ای دارد. اگر از رایانهٔ نخست هم استفاده می‌شود، در صفحهٔ «تبادل با رایانه‌های همکار» نام دیگری به این رایانه بدهید.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>چیز تازه‌ای ندارد</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>دفتر تسهیلگری</translation>
    </message>
    <message>
        <source>Package {number} from {name}</source>
        <translation>بستهٔ {number} از {name}</translation>
    </message>
    <message>
        <source>Package {number} was made: “{file}”.</source>
        <translation>بستهٔ {number} ساخته شد: «{file}».</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استانداری</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>کنارگذاشته‌شده</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Receipt {number} from {name}</source>
        <translation>رسید {number} از {name}</translation>
    </message>
    <message>
        <source>Receipt {number} was made: “{file}”.</source>
        <translation>رسید {number} ساخته شد: «{file}».</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>نمایش در پوشه</translation>
    </message>
    <message>
        <source>Taken: {packages}.</source>
        <translation>دریافت شد: {packages}.</translation>
    </message>
    <message>
        <source>The clock of {name} runs ahead: changes of it bear {when}.</source>
        <translation>ساعت {name} جلو است: زمان ثبت برخی تغییرات آن {when} است.</translation>
    </message>
    <message>
        <source>The data is taken as it is. Ask that its date and time be set right.</source>
        <translation>داده‌ها همان‌گونه که هست دریافت می‌شود. بخواهید تاریخ و ساعت آن رایانه را درست کنند.</translation>
    </message>
    <message>
        <source>The fields below get the values of the package.</source>
        <translation>مقدار خانه‌های زیر از بسته گرفته می‌شود.</translation>
    </message>
    <message>
        <source>The file of keys that lay beside the data is gone.</source>
        <translation>فایل کلید در کنار داده‌ها نیست.</translation>
    </message>
    <message>
        <source>The minutes were final already when this was written. It is kept, but not applied.</source>
        <translation>هنگام نوشتن این تغییر، صورت‌جلسه نهایی شده بود. تغییر نگه داشته می‌شود، اما اعمال نمی‌شود.</translation>
    </message>
    <message>
        <source>There was no such record here; it is added.</source>
        <translation>در این رایانه نبود و افزوده می‌شود.</translation>
    </message>
    <message>
        <source>There was nothing new in the packages; it is noted what your colleagues have.</source>
        <translation>بسته‌ها چیز تازه‌ای نداشت؛ ثبت شد که همکاران چه دارند.</translation>
    </message>
    <message>
        <source>These minutes were finalised elsewhere and are final here too.</source>
        <translation>این صورت‌جلسه در رایانهٔ همکار نهایی شده است و اینجا نیز نهایی می‌شود.</translation>
    </message>
    <message>
        <source>This data was copied from another computer.</source>
        <translation>این داده‌ها از رایانهٔ دیگری کپی شده است.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>دیرهنگام</translation>
    </message>
    <message>
        <source>Two computers write as {name}</source>
        <translation>دو رایانه با شناسهٔ {name} می‌نویسند</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>فرستندهٔ ناشناس</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>What came: {counts}.</source>
        <translation>محتوا: {counts}.</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>ساخته‌شده {when}</translation>
    </message>
    <message>
        <source>package {number} of {name}</source>
        <translation>بستهٔ {number} از {name}</translation>
    </message>
    <message>
        <source>the packages of {name}</source>
        <translation>بسته‌های {name}</translation>
    </message>
    <message>
        <source>{changes} changes, {files} files, {size}.</source>
        <translation>{changes} تغییر، {files} پیوست، {size}.</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} تغییر</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} پیوست</translation>
    </message>
</context>
<context>
    <name>ReplicasPage</name>
    <message>
        <source>A package of a computer with another number is not taken. Ask who made it.</source>
        <translation>عدد شناسایی یکسان نیست و بسته دریافت نمی‌شود. بپرسید چه کسی آن را ساخته است.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Exchange with other computers</source>
        <translation>تبادل با رایانه‌های همکار</translation>
    </message>
    <message>
        <source>Go to the conflicts</source>
        <translation>نمایش ناسازگاری‌ها</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>نگه داشتن برای بعد</translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>بررسی بسته‌ها</translation>
    </message>
    <message>
        <source>Make a package…</source>
        <translation>ساختن بسته…</translation>
    </message>
    <message>
        <source>Make a receipt for {name}…</source>
        <translation>ساختن رسید برای {name}…</translation>
    </message>
    <message>
        <source>Take packages…</source>
        <translation>دریافت بسته…</translation>
    </message>
    <message>
        <source>Take the package</source>
        <translation>دریافت بسته</translation>
    </message>
    <message>
        <source>Take the packages</source>
        <translation>دریافت بسته‌ها</translation>
    </message>
    <message>
        <source>The name was saved.</source>
        <translation>نام ذخیره شد.</translation>
    </message>
    <message>
        <source>The number was copied.</source>
        <translation>عدد شناسایی کپی شد.</translation>
    </message>
    <message>
        <source>This computer goes on under a new id. The packages that were put aside can be taken now.</source>
        <translation>این رایانه از این پس شناسهٔ تازه‌ای دارد. اکنون می‌توان بسته‌های کنارگذاشته‌شده را دریافت کرد.</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>سلب اعتماد</translation>
    </message>
    <message>
        <source>Trust {name} no more?</source>
        <translation>از {name} سلب اعتماد شود؟</translation>
    </message>
    <message>
        <source>What it sent before stays. New packages are taken only after its number was compared again.</source>
        <translation>آنچه پیش‌تر فرستاده است می‌ماند. بسته‌های تازه تنها پس از مقایسهٔ دوبارهٔ عدد شناسایی دریافت می‌شود.</translation>
    </message>
    <message>
        <source>What the packages bring</source>
        <translation>بررسی بسته‌ها</translation>
    </message>
</context>
<context>
    <name>ReportDeeds</name>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Return the report</source>
        <translation>بازگرداندن گزارش</translation>
    </message>
    <message>
        <source>{count} reports</source>
        <translation>{count} گزارش</translation>
    </message>
    <message>
        <source>{count} reports were approved and are locked now.</source>
        <translation>{count} گزارش تأیید و قفل شد.</translation>
    </message>
    <message>
        <source>{count} reports were returned.</source>
        <translation>{count} گزارش بازگردانده شد.</translation>
    </message>
    <message>
        <source>{count} reports were sent.</source>
        <translation>{count} گزارش ارسال شد.</translation>
    </message>
    <message>
        <source>{count} stayed: they stand elsewhere, or say nothing yet.</source>
        <translation>{count} گزارش در جای خود ماند: در این مرحله نیست یا هنوز چیزی در آن نوشته نشده است.</translation>
    </message>
</context>
<context>
    <name>ReportViews</name>
    <message>
        <source>Figures</source>
        <translation>ثبت ارقام</translation>
    </message>
    <message>
        <source>How reports are shown</source>
        <translation>شیوهٔ نمایش گزارش‌ها</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Who has reported</source>
        <translation>وضعیت گزارش‌دهی</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Due on</source>
        <translation>مهلت ارسال</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>تأخیر</translation>
    </message>
    <message>
        <source>Narrative report</source>
        <translation>گزارش توصیفی</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>گزارش جدید</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>ذخیره‌نشده</translation>
    </message>
    <message>
        <source>Performance report</source>
        <translation>گزارش عملکرد</translation>
    </message>
    <message>
        <source>Performance reports</source>
        <translation>گزارش‌های عملکرد</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>ذخیرهٔ ارقام</translation>
    </message>
    <message>
        <source>Search in narratives</source>
        <translation>جست‌وجو در گزارش‌ها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>What offices and agencies achieve month by month stands here, planned and achieved.</source>
        <translation>برنامه و عملکرد دفاتر و دستگاه‌ها ماه‌به‌ماه در اینجا ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>گزارش‌دهنده</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} روز</translation>
    </message>
</context>
<context>
    <name>RequestSection</name>
    <message>
        <source>Decline…</source>
        <translation>نپذیرفتن…</translation>
    </message>
    <message>
        <source>It waits until a session takes it up.</source>
        <translation>در انتظار قرار گرفتن در دستور یک جلسه است.</translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation>بازگرداندن به انتظار</translation>
    </message>
    <message>
        <source>On the agenda of “{session}”</source>
        <translation>در دستور «{session}»</translation>
    </message>
    <message>
        <source>On which agenda</source>
        <translation>در کدام دستور جلسه</translation>
    </message>
    <message>
        <source>Put on an agenda…</source>
        <translation>قرار دادن در دستور جلسه…</translation>
    </message>
    <message>
        <source>Show the session</source>
        <translation>نمایش جلسه</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>پس گرفتن…</translation>
    </message>
    <message>
        <source>outside the agenda</source>
        <translation>خارج از دستور</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>ثبت نپذیرفتن</translation>
    </message>
    <message>
        <source>Decline the request</source>
        <translation>نپذیرفتن درخواست</translation>
    </message>
    <message>
        <source>How sessions are shown</source>
        <translation>شیوهٔ نمایش جلسات</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>درخواست جدید</translation>
    </message>
    <message>
        <source>Note as withdrawn</source>
        <translation>ثبت پس گرفتن</translation>
    </message>
    <message>
        <source>On the agenda of</source>
        <translation>در دستور جلسهٔ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Requests for the agenda</source>
        <translation>درخواست‌های طرح</translation>
    </message>
    <message>
        <source>Search by subject or who asked</source>
        <translation>جست‌وجو در موضوع یا درخواست‌کننده</translation>
    </message>
    <message>
        <source>The answer was noted.</source>
        <translation>پاسخ درخواست ثبت شد.</translation>
    </message>
    <message>
        <source>The invitations are out; the request is on the agenda as outside of it.</source>
        <translation>دعوت‌نامه‌ها فرستاده شده است؛ درخواست با نشان «خارج از دستور» در دستور جلسه قرار گرفت.</translation>
    </message>
    <message>
        <source>The request is on the agenda now.</source>
        <translation>درخواست در دستور جلسه قرار گرفت.</translation>
    </message>
    <message>
        <source>The request was withdrawn</source>
        <translation>پس گرفتن درخواست</translation>
    </message>
    <message>
        <source>This body has no session that is still to be held. Plan one first.</source>
        <translation>این ستاد یا کارگروه جلسهٔ برگزارنشده‌ای ندارد. نخست جلسه‌ای برنامه‌ریزی کنید.</translation>
    </message>
    <message>
        <source>What somebody asks a body to speak of waits here until a session takes it up.</source>
        <translation>آنچه کسی یا دستگاهی خواسته است در جلسه‌ای مطرح شود، تا قرار گرفتن در دستور جلسه اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>درخواست‌کننده</translation>
    </message>
</context>
<context>
    <name>ResolutionCard</name>
    <message>
        <source>Needs mending</source>
        <translation>نیازمند اصلاح</translation>
    </message>
    <message>
        <source>No agency is responsible yet.</source>
        <translation>هنوز دستگاه مسئول ندارد.</translation>
    </message>
    <message>
        <source>No deadline yet.</source>
        <translation>هنوز مهلت ندارد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
</context>
<context>
    <name>ResolutionsHead</name>
    <message>
        <source>Begins one at the end; {keys} begins one after this</source>
        <translation>مصوبهٔ جدید در پایان فهرست؛ {keys} مصوبه‌ای پس از مصوبهٔ جاری می‌سازد</translation>
    </message>
    <message>
        <source>Each wants an agency and a deadline</source>
        <translation>هر مصوبه دستگاه مسئول و مهلت می‌خواهد</translation>
    </message>
    <message>
        <source>From the bank of phrases</source>
        <translation>درج از بانک عبارت‌ها</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>مصوبهٔ جدید</translation>
    </message>
    <message>
        <source>Opens at the cursor; so does / at the beginning of a word.</source>
        <translation>بانک عبارت‌ها را کنار مکان‌نما باز می‌کند؛ «/» در آغاز واژه نیز همین کار را می‌کند.</translation>
    </message>
    <message>
        <source>Resolutions of the session</source>
        <translation>مصوبات جلسه</translation>
    </message>
    <message>
        <source>{count} resolutions, each with an agency and a deadline</source>
        <translation>{count} مصوبه، همه کامل</translation>
    </message>
    <message>
        <source>{count} resolutions; {unfinished} without an agency or a deadline</source>
        <translation>{count} مصوبه، {unfinished} ناقص</translation>
    </message>
</context>
<context>
    <name>ResolutionsOfOrganisation</name>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>سررسیدگذشته</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} انجام‌شده</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} باز</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} سررسیدگذشته</translation>
    </message>
    <message>
        <source>{title}: {counts}</source>
        <translation>{title}: {counts}</translation>
    </message>
</context>
<context>
    <name>ResolutionsPage</name>
    <message>
        <source>A resolution belongs to a session. Enter the session first, please.</source>
        <translation>هر مصوبه به یک جلسه تعلق دارد؛ نخست جلسه را ثبت کنید.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ مصوبه</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Extract of a resolution</source>
        <translation>مستخرج مصوبه</translation>
    </message>
    <message>
        <source>Extract of this resolution</source>
        <translation>مستخرج این مصوبه</translation>
    </message>
    <message>
        <source>Letter of appreciation</source>
        <translation>نامهٔ تقدیر</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>مصوبهٔ جدید</translation>
    </message>
    <message>
        <source>Outstanding resolutions by agency</source>
        <translation>مصوبات اجرانشده به تفکیک دستگاه</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Responsible agency</source>
        <translation>دستگاه مسئول</translation>
    </message>
    <message>
        <source>Search in the text of resolutions</source>
        <translation>جست‌وجو در متن مصوبات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>What sessions decide stands here, with who carries it out and until when.</source>
        <translation>مصوبات جلسات در اینجا می‌آید: چه تصویب شد، چه دستگاهی مسئول است و تا چه زمانی.</translation>
    </message>
</context>
<context>
    <name>ResolutionsSection</name>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>هنوز مصوبه‌ای ثبت نشده است.</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
</context>
<context>
    <name>ResolutionsTab</name>
    <message>
        <source>A resolution with a permanent number keeps its place.</source>
        <translation>مصوبهٔ دارای شمارهٔ دائمی در جای خود می‌ماند.</translation>
    </message>
    <message>
        <source>All member agencies</source>
        <translation>همهٔ دستگاه‌های عضو</translation>
    </message>
    <message>
        <source>Articles of the library</source>
        <translation>مواد کتابخانهٔ قوانین</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>کپی متن</translation>
    </message>
    <message>
        <source>Cut at the cursor</source>
        <translation>دو بخش کردن از محل مکان‌نما</translation>
    </message>
    <message>
        <source>From the bank of phrases</source>
        <translation>درج از بانک عبارت‌ها</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>پیوستن مصوبهٔ بعدی به این مصوبه</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>پیوستن به مصوبهٔ پیشین</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>نمایش خانه‌های بیشتر</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>جابه‌جایی به پایین</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>جابه‌جایی به بالا</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>بند جدید</translation>
    </message>
    <message>
        <source>New resolution after this</source>
        <translation>مصوبهٔ جدید پس از این</translation>
    </message>
    <message>
        <source>No approved seat of this body names an organisation.</source>
        <translation>هیچ‌یک از جایگاه‌های مصوب این ستاد یا کارگروه به دستگاهی پیوند ندارد.</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>هنوز مصوبه‌ای نوشته نشده است</translation>
    </message>
    <message>
        <source>Paste resolutions</source>
        <translation>چسباندن مصوبات</translation>
    </message>
    <message>
        <source>Remove the resolution</source>
        <translation>حذف مصوبه</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Write reasons before it</source>
        <translation>نوشتن مقدمه و دلایل</translation>
    </message>
    <message>
        <source>Write the first resolution</source>
        <translation>نوشتن نخستین مصوبه</translation>
    </message>
    <message>
        <source>Write the first resolution, or paste a numbered list from Word: each number becomes one.</source>
        <translation>نخستین مصوبه را بنویسید، یا فهرستی شماره‌دار را از Word بچسبانید تا هر شماره یک مصوبه شود.</translation>
    </message>
</context>
<context>
    <name>ReviewLayout</name>
    <message>
        <source>Correct it again</source>
        <translation>انجام دوبارهٔ اصلاح</translation>
    </message>
    <message>
        <source>Select a passage in the text first; 1 to 9 and 0 are the keys</source>
        <translation>نخست بخشی از متن را انتخاب کنید؛ کلیدهای ۱ تا ۹ و ۰ نیز همین کار را می‌کنند</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>بازگردانی اصلاح</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>مشخصات جلسه</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>This passage is…</source>
        <translation>این بخش…</translation>
    </message>
    <message>
        <source>{count} questions are open. F8 goes to the next, Enter to its field; Delete drops a settled one.</source>
        <translation>{count} پرسش باز است: F8 پرسش بعدی، Enter جای پاسخ، Delete کنار گذاشتن پرسش.</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>Correct other columns</source>
        <translation>اصلاح ستون‌های دیگر</translation>
    </message>
    <message>
        <source>Correct what is wrong and press Enter; your workbook is left as it is.</source>
        <translation>خطا را اینجا اصلاح کنید و Enter بزنید؛ فایل اکسل شما تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Forget the corrections of this row</source>
        <translation>کنار گذاشتن اصلاح‌های این ردیف</translation>
    </message>
    <message>
        <source>Next row with an error</source>
        <translation>ردیف خطادار بعدی</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>ردیف {number}</translation>
    </message>
    <message>
        <source>The corrected row is in order.</source>
        <translation>ردیف اصلاح‌شده درست است.</translation>
    </message>
</context>
<context>
    <name>RowTold</name>
    <message>
        <source>Changes, old to new</source>
        <translation>تغییرها؛ از پیشین به تازه</translation>
    </message>
    <message>
        <source>Made on the way</source>
        <translation>در همین ورود ساخته می‌شود</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>یادآوری‌ها</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Rules and the next session</source>
        <translation>قاعده‌ها و جلسهٔ بعدی</translation>
    </message>
    <message>
        <source>Session overdue</source>
        <translation>موعد جلسه گذشته است</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Remove the sample data</source>
        <translation>حذف داده‌های نمونه</translation>
    </message>
    <message>
        <source>Remove the sample data?</source>
        <translation>داده‌های نمونه حذف شود؟</translation>
    </message>
    <message>
        <source>The sample data was removed.</source>
        <translation>داده‌های نمونه حذف شد.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>…</translation>
    </message>
    <message>
        <source>{count} sample records go, with what was changed in them. Your own stay.</source>
        <translation>{count} مورد نمونه، با هر تغییری که در آن‌ها داده‌اید، حذف می‌شود. داده‌های خودتان می‌ماند.</translation>
    </message>
    <message>
        <source>{count} stay, since your records point at them or they are final: {names}</source>
        <translation>{count} مورد می‌ماند، چون داده‌های خودتان به آن‌ها پیوند دارد یا نهایی شده است: {names}</translation>
    </message>
</context>
<context>
    <name>SampleBand</name>
    <message>
        <source>Names and figures of the sample province are invented.</source>
        <translation>نام‌ها و رقم‌های استان نمونه ساختگی است.</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>حذف داده‌های نمونه</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>داده‌های نمونه</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>An invented county with 12 offices and 3 sessions, to try everything out.</source>
        <translation>شهرستانی ساختگی با ۱۲ دفتر و ۳ جلسه، برای آزمودن برنامه.</translation>
    </message>
    <message>
        <source>Bring the sample data</source>
        <translation>افزودن داده‌های نمونه</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>حذف داده‌های نمونه</translation>
    </message>
    <message>
        <source>The sample data is here.</source>
        <translation>داده‌های نمونه افزوده شد.</translation>
    </message>
    <message>
        <source>The sample province is among your records; removing it leaves your own as they are.</source>
        <translation>استان نمونه در میان داده‌های شماست؛ با حذف آن، داده‌های خودتان دست‌نخورده می‌ماند.</translation>
    </message>
</context>
<context>
    <name>SavedToast</name>
    <message>
        <source>Another {thing} is registered under the same name.</source>
        <translation>{thing} دیگری با همین نام ثبت شده است.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>نمایش مورد دیگر</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Hits</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or a part of a word.</source>
        <translation>چیزی پیدا نشد. واژه‌های کمتر یا بخشی از واژه را بنویسید.</translation>
    </message>
    <message>
        <source>Nothing is spelt so. The nearest:</source>
        <translation>با این نوشتار چیزی پیدا نشد؛ نزدیک‌ترین‌ها:</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>در همین صفحه</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
</context>
<context>
    <name>SeatForm</name>
    <message>
        <source>Presence, approval and time</source>
        <translation>حضور، تصویب و مدت</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Who holds it (may stay empty)</source>
        <translation>دارندهٔ جایگاه (می‌تواند خالی بماند)</translation>
    </message>
</context>
<context>
    <name>SeatsHeld</name>
    <message>
        <source>Former</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>جایگاه‌ها</translation>
    </message>
</context>
<context>
    <name>SeatsOfOrganisation</name>
    <message>
        <source>Seats in bodies</source>
        <translation>جایگاه در ستادها و کارگروه‌ها</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>بدون دارنده</translation>
    </message>
</context>
<context>
    <name>SeatsSection</name>
    <message>
        <source>Approve the composition…</source>
        <translation>تصویب ترکیب…</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>ترکیب کامل است</translation>
    </message>
    <message>
        <source>Composition on a day…</source>
        <translation>ترکیب در یک روز…</translation>
    </message>
    <message>
        <source>Delete the seat</source>
        <translation>حذف جایگاه</translation>
    </message>
    <message>
        <source>Drafts: {count}. Whoever attends there for this seat stays, with name and post.</source>
        <translation>شمار پیش‌نویس‌ها: {count}. نام و سمت حاضران این جایگاه در پیش‌نویس می‌ماند.</translation>
    </message>
    <message>
        <source>New seat</source>
        <translation>جایگاه جدید</translation>
    </message>
    <message>
        <source>No seat is written down yet.</source>
        <translation>هنوز جایگاهی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>امروز برقرار نیست</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>جایگاه‌ها</translation>
    </message>
    <message>
        <source>The composition is complete; look at this:</source>
        <translation>ترکیب کامل است؛ این موارد را بررسی کنید:</translation>
    </message>
    <message>
        <source>The composition is not complete.</source>
        <translation>ترکیب کامل نیست.</translation>
    </message>
    <message>
        <source>The composition was approved.</source>
        <translation>ترکیب تصویب شد.</translation>
    </message>
    <message>
        <source>This seat is used in minutes that are not final yet.</source>
        <translation>این جایگاه در صورت‌جلسه‌ای که هنوز نهایی نشده به کار رفته است.</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>بدون دارنده</translation>
    </message>
    <message>
        <source>{count} of {places}</source>
        <translation>{count} از {places}</translation>
    </message>
    <message>
        <source>{filled} of {places} filled</source>
        <translation>{filled} از {places} دارنده دارد</translation>
    </message>
</context>
<context>
    <name>SelectionDialog</name>
    <message>
        <source>Approve</source>
        <translation>تصویب</translation>
    </message>
    <message>
        <source>By the resolution</source>
        <translation>به موجب مصوبهٔ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Choose the resolution by which it is decided.</source>
        <translation>مصوبه‌ای را که تصمیم در آن گرفته شده انتخاب کنید.</translation>
    </message>
    <message>
        <source>Holds from the day of its session: {day}</source>
        <translation>از تاریخ جلسهٔ مصوبه: {day}</translation>
    </message>
    <message>
        <source>Make a candidate again</source>
        <translation>بازگشت به نامزدی</translation>
    </message>
    <message>
        <source>Remove from the targets</source>
        <translation>حذف از محله‌های هدف</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>ثبت تصمیم</translation>
    </message>
    <message>
        <source>Selection of target neighbourhoods</source>
        <translation>انتخاب محله‌های هدف</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و {count} محلهٔ دیگر</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ستاد یا کارگروه</translation>
    </message>
    <message>
        <source>It waits among the body&apos;s requests until a session takes it up.</source>
        <translation>سند در فهرست درخواست‌های ستاد یا کارگروه می‌ماند تا در دستور جلسه‌ای قرار گیرد.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ارسال سند</translation>
    </message>
    <message>
        <source>Send to a body</source>
        <translation>ارسال به ستاد یا کارگروه</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاریخ ارسال</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Making the package…</source>
        <translation>در حال ساختن بسته…</translation>
    </message>
    <message>
        <source>Making the receipt…</source>
        <translation>در حال ساختن رسید…</translation>
    </message>
    <message>
        <source>Package {number} of {sender} for {receiver} {day}</source>
        <translation>بستهٔ {number} {sender} برای {receiver} {day}</translation>
    </message>
    <message>
        <source>Package {number} of {sender} {day}</source>
        <translation>بستهٔ {number} {sender} {day}</translation>
    </message>
    <message>
        <source>Receipt {number} of {sender} for {receiver} {day}</source>
        <translation>رسید {number} {sender} برای {receiver} {day}</translation>
    </message>
</context>
<context>
    <name>ServicesSection</name>
    <message>
        <source>New service</source>
        <translation>خدمت جدید</translation>
    </message>
    <message>
        <source>No agency serves people through this office.</source>
        <translation>خدمت دستگاهی در این دفتر ثبت نشده است.</translation>
    </message>
    <message>
        <source>Services of agencies</source>
        <translation>خدمات دستگاه‌ها</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>پایان‌یافته</translation>
    </message>
</context>
<context>
    <name>SessionCalendar</name>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>تداخل</translation>
    </message>
    <message>
        <source>The body meets on that day in “{session}”; an hour is not known.</source>
        <translation>همین ستاد یا کارگروه در این روز «{session}» را دارد؛ ساعت یکی از دو جلسه معلوم نیست.</translation>
    </message>
    <message>
        <source>The body meets then in “{session}”.</source>
        <translation>همین ستاد یا کارگروه در این ساعت در «{session}» جلسه دارد.</translation>
    </message>
    <message>
        <source>The room is taken then by “{session}”.</source>
        <translation>محل جلسه در این ساعت در اختیار «{session}» است.</translation>
    </message>
    <message>
        <source>The room may be taken by “{session}”; an hour is not known.</source>
        <translation>محل جلسه شاید در اختیار «{session}» باشد؛ ساعت یکی از دو جلسه معلوم نیست.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>دیگران</translation>
    </message>
    <message>
        <source>{people} is also wanted then in “{session}”.</source>
        <translation>حضور {people} در این ساعت در «{session}» نیز لازم است.</translation>
    </message>
    <message>
        <source>{people} is wanted on that day in “{session}”; an hour is not known.</source>
        <translation>حضور {people} در این روز در «{session}» نیز لازم است؛ ساعت یکی از دو جلسه معلوم نیست.</translation>
    </message>
</context>
<context>
    <name>SessionDeeds</name>
    <message>
        <source>Call off</source>
        <translation>لغو جلسه</translation>
    </message>
    <message>
        <source>Call the session off</source>
        <translation>لغو جلسه</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>دعوت دوباره…</translation>
    </message>
    <message>
        <source>Nobody is to come: the body has no seats, and the session has no list.</source>
        <translation>کسی برای دعوت نیست: ستاد یا کارگروه جایگاهی ندارد و فهرست حاضران جلسه خالی است.</translation>
    </message>
    <message>
        <source>Note as held</source>
        <translation>ثبت برگزاری</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>برنامه‌ریزی جلسه</translation>
    </message>
    <message>
        <source>Plan of the session</source>
        <translation>برنامهٔ جلسه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>The agenda was saved.</source>
        <translation>دستور جلسه ثبت شد.</translation>
    </message>
    <message>
        <source>The invitations that went out name the former hour or place.</source>
        <translation>در دعوت‌نامه‌های ارسال‌شده ساعت یا محل پیشین آمده است.</translation>
    </message>
    <message>
        <source>The invitations that went out name {day}.</source>
        <translation>در دعوت‌نامه‌های ارسال‌شده {day} آمده است.</translation>
    </message>
    <message>
        <source>The session is noted as held.</source>
        <translation>برگزاری جلسه ثبت شد.</translation>
    </message>
    <message>
        <source>The session is on {day} now.</source>
        <translation>جلسه به {day} منتقل شد.</translation>
    </message>
    <message>
        <source>The session is planned for {day}, which has not come yet.</source>
        <translation>این جلسه برای {day} برنامه‌ریزی شده و روز آن هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>The session was called off.</source>
        <translation>جلسه لغو شد.</translation>
    </message>
    <message>
        <source>{count} invitations were registered.</source>
        <translation>{count} دعوت‌نامه ثبت شد.</translation>
    </message>
    <message>
        <source>{count} sessions were planned.</source>
        <translation>{count} جلسه برنامه‌ریزی شد.</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>مصوبهٔ جدید</translation>
    </message>
    <message>
        <source>Which session decided it?</source>
        <translation>این مصوبه در کدام جلسه تصویب شده است؟</translation>
    </message>
</context>
<context>
    <name>SessionPapers</name>
    <message>
        <source>Attendance sheet</source>
        <translation>فهرست حضور</translation>
    </message>
    <message>
        <source>Attendance sheet - {session}</source>
        <translation>فهرست حضور {session}</translation>
    </message>
    <message>
        <source>Cover of the file</source>
        <translation>جلد پرونده</translation>
    </message>
    <message>
        <source>Cover of the file - {session}</source>
        <translation>جلد پروندهٔ {session}</translation>
    </message>
    <message>
        <source>Invitation - {session}</source>
        <translation>دعوت‌نامهٔ {session}</translation>
    </message>
    <message>
        <source>Invitation to all</source>
        <translation>دعوت‌نامه، یکی برای همه</translation>
    </message>
    <message>
        <source>Invitations - {session}</source>
        <translation>دعوت‌نامه‌های {session}</translation>
    </message>
    <message>
        <source>Invitations, one for each</source>
        <translation>دعوت‌نامه، برای هر نفر جداگانه</translation>
    </message>
    <message>
        <source>Labels of box files</source>
        <translation>برچسب عطف زونکن‌ها</translation>
    </message>
    <message>
        <source>Labels of folders</source>
        <translation>برچسب پوشه‌ها</translation>
    </message>
    <message>
        <source>Notices of resolutions…</source>
        <translation>ابلاغ مصوبات…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>The letters were moved to the bin; their files stay where they are.</source>
        <translation>ابلاغ‌نامه‌ها به سطل بازیافت رفت؛ فایل‌ها در جای خود می‌ماند.</translation>
    </message>
    <message>
        <source>This session is not saved yet. Complete it first.</source>
        <translation>این جلسه هنوز ذخیره نشده است؛ نخست آن را کامل کنید.</translation>
    </message>
    <message>
        <source>{count} notices were registered.</source>
        <translation>{count} ابلاغ‌نامه ثبت و ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>SessionViews</name>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>درخواست‌های طرح</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>هفته</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>A session like this one</source>
        <translation>ایجاد جلسهٔ مشابه</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Amendment of final minutes</source>
        <translation>اصلاحیهٔ صورت‌جلسهٔ نهایی</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Begin the minutes</source>
        <translation>آغاز صورت‌جلسه</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>لغو جلسه…</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>تغییر برنامه</translation>
    </message>
    <message>
        <source>Close the amendment</source>
        <translation>ثبت اصلاحیه</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>مقایسهٔ نسخه‌ها</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>نهایی‌سازی</translation>
    </message>
    <message>
        <source>Go on with the unsaved minutes</source>
        <translation>ادامهٔ صورت‌جلسهٔ ذخیره‌نشده</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>برگزاری</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>صورت‌جلسه</translation>
    </message>
    <message>
        <source>More to do with this session</source>
        <translation>کارهای دیگر این جلسه</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسهٔ جدید</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>ذخیره به‌عنوان الگو</translation>
    </message>
    <message>
        <source>Save the paper (PDF)</source>
        <translation>ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>Search by heading, venue or summary</source>
        <translation>جست‌وجو در عنوان، مکان یا خلاصه</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Sessions and minutes</source>
        <translation>جلسات و صورت‌جلسات</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>زمان و مکان</translation>
    </message>
    <message>
        <source>Verify a paper…</source>
        <translation>اصالت‌سنجی صورت‌جلسه…</translation>
    </message>
    <message>
        <source>Write down a session here, or bring in the text of old minutes.</source>
        <translation>جلسه‌ای را اینجا ثبت کنید، یا متن صورت‌جلسه‌های پیشین را وارد کنید.</translation>
    </message>
</context>
<context>
    <name>SessionsSection</name>
    <message>
        <source>Plan a session</source>
        <translation>برنامه‌ریزی جلسه</translation>
    </message>
    <message>
        <source>Prepare the next session</source>
        <translation>آماده‌سازی جلسهٔ بعد</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>جلسات</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>جلسات: {count}</translation>
    </message>
    <message>
        <source>without a day</source>
        <translation>بدون تاریخ</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message>
        <source>Bottom</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>عددی از {least} تا {most} بنویسید.</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>حاشیه‌ها</translation>
    </message>
    <message>
        <source>Millimetres, from {least} to {most}; an empty one is as usual.</source>
        <translation>به میلی‌متر، از {least} تا {most}؛ خانهٔ خالی یعنی اندازهٔ معمول.</translation>
    </message>
    <message>
        <source>One line each: name، post. The first one is proposed.</source>
        <translation>هر امضاکننده در یک سطر: نام، سمت. نفر نخست پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>چپ و راست</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>اندازهٔ نوشته</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Who signs letters</source>
        <translation>امضاکنندگان نامه‌ها</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation>دربارهٔ برنامه</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>داده‌ها و پشتیبان</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>سربرگ</translation>
    </message>
    <message>
        <source>Letters and margins of papers</source>
        <translation>اندازهٔ نوشته و حاشیهٔ چاپ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>داده‌های نمونه</translation>
    </message>
    <message>
        <source>The file of “{font}” is damaged; papers are printed in Vazirmatn. Choose another font.</source>
        <translation>فایل فونت «{font}» آسیب دیده است و چاپ با وزیرمتن انجام می‌شود؛ فونت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The licence of “{font}” does not allow it in a PDF file. Choose another font.</source>
        <translation>پروانهٔ فونت «{font}» اجازهٔ جاسازی در فایل PDF نمی‌دهد؛ فونت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Warnings about documents of offices</source>
        <translation>هشدار اسناد دفاتر</translation>
    </message>
    <message>
        <source>What each kind of office is for</source>
        <translation>نوع محلهٔ هر نوع دفتر</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>روزهای کاری</translation>
    </message>
    <message>
        <source>You and your office</source>
        <translation>شما و دستگاه شما</translation>
    </message>
    <message>
        <source>“{font}” cannot be used for Persian on paper. Choose another font.</source>
        <translation>فونت «{font}» برای متن فارسی روی کاغذ به کار نمی‌آید؛ فونت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{font}” is not on this computer; papers are printed in Vazirmatn. Choose another font.</source>
        <translation>فونت «{font}» در این رایانه نیست و چاپ با وزیرمتن انجام می‌شود؛ فونت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{font}” lacks letters that minutes need: {letters} Choose another font.</source>
        <translation>فونت «{font}» این نویسه‌ها را ندارد: {letters} فونت دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Not saved</source>
        <translation>ذخیره نشد</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
</context>
<context>
    <name>SheetMenu</name>
    <message>
        <source>Bring in from Excel</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>اکسل</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>چسباندن از اکسل</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard. Copy rows in Excel, and paste again.</source>
        <translation>ردیفی برای چسباندن نیست. نخست ردیف‌ها را در اکسل کپی کنید.</translation>
    </message>
    <message>
        <source>Write to Excel…</source>
        <translation>خروجی اکسل…</translation>
    </message>
</context>
<context>
    <name>SheetTabs</name>
    <message>
        <source>Sheets of the workbook</source>
        <translation>برگه‌های فایل</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>{count} to save</source>
        <translation>{count} برای ثبت</translation>
    </message>
    <message>
        <source>{count} wait</source>
        <translation>{count} می‌ماند</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Sheets: {sheets}</source>
        <translation>برگه‌ها: {sheets}</translation>
    </message>
</context>
<context>
    <name>SheetsOut</name>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>The template was written.</source>
        <translation>الگو نوشته شد.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>فایل اکسل</translation>
    </message>
    <message>
        <source>Writing the workbook…</source>
        <translation>نوشتن فایل اکسل…</translation>
    </message>
    <message>
        <source>{count} rows were written to Excel.</source>
        <translation>خروجی اکسل با {count} ردیف نوشته شد.</translation>
    </message>
    <message>
        <source>{name} – template</source>
        <translation>الگوی {name}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Mahalleyar</source>
        <translation>محله‌یار</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Delete it</source>
        <translation>حذف پرونده</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه داشتن پرونده</translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation>انتخاب این مقدار</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>نمایش نسخهٔ چاپی</translation>
    </message>
</context>
<context>
    <name>SignedSection</name>
    <message>
        <source>A PDF, or pictures of the pages; several of them become one PDF.</source>
        <translation>یک فایل PDF یا تصویر صفحه‌ها؛ چند تصویر به ترتیب نام، یک PDF می‌شود.</translation>
    </message>
    <message>
        <source>Add the signed scan</source>
        <translation>افزودن اسکن امضاشده</translation>
    </message>
    <message>
        <source>An amendment is signed again: attach the scan of it, too.</source>
        <translation>اصلاحیه نیز امضا می‌شود؛ اسکن آن را هم پیوست کنید.</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>پیوست شده</translation>
    </message>
    <message>
        <source>Attaching the scan…</source>
        <translation>در حال پیوست کردن اسکن…</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation>نسخهٔ امضاشده</translation>
    </message>
    <message>
        <source>The scan of the signed paper is not attached yet.</source>
        <translation>اسکن نسخهٔ امضاشده هنوز پیوست نشده است.</translation>
    </message>
    <message>
        <source>Without a scan</source>
        <translation>بدون اسکن</translation>
    </message>
</context>
<context>
    <name>SigningTab</name>
    <message>
        <source>Digest of version {number}: {digest}</source>
        <translation>شناسهٔ نسخهٔ {number}: {digest}</translation>
    </message>
    <message>
        <source>From the bank of phrases</source>
        <translation>درج از بانک عبارت‌ها</translation>
    </message>
    <message>
        <source>Nobody is listed as present: room is left for the chair and the secretary.</source>
        <translation>کسی حاضر ثبت نشده است؛ در نسخهٔ چاپی جای امضای رئیس و دبیر می‌ماند.</translation>
    </message>
    <message>
        <source>Or type / in the text</source>
        <translation>یا در متن «/» بنویسید</translation>
    </message>
    <message>
        <source>Room for a name</source>
        <translation>جای نام</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>These minutes are final; what changes here becomes a numbered amendment.</source>
        <translation>این صورت‌جلسه نهایی است؛ هر تغییری در اینجا اصلاحیه‌ای شماره‌دار می‌شود.</translation>
    </message>
    <message>
        <source>Those who were present or represented, in the order of their list; a row leads there.</source>
        <translation>حاضران و نمایندگان به ترتیب فهرست حاضران؛ با انتخاب هر ردیف به همان جا می‌روید.</translation>
    </message>
    <message>
        <source>When the minutes are closed, number and text are locked and the paper is kept.</source>
        <translation>پس از نهایی‌سازی، شماره و متن قفل می‌شود و نسخهٔ چاپی نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>امضاکنندگان</translation>
    </message>
    <message>
        <source>{count} signatures</source>
        <translation>{count} امضا</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Text of the minutes</source>
        <translation>متن صورت‌جلسه</translation>
    </message>
</context>
<context>
    <name>SpanFilter</name>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>پایان بازه پیش از آغاز آن است.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
</context>
<context>
    <name>SplitQuestion</name>
    <message>
        <source>A statement each</source>
        <translation>هر پاراگراف یک دیدگاه</translation>
    </message>
    <message>
        <source>Leave as one</source>
        <translation>یک دیدگاه بماند</translation>
    </message>
    <message>
        <source>{count} paragraphs were pasted.</source>
        <translation>{count} پاراگراف چسبانده شد.</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>New member of staff</source>
        <translation>نیروی جدید</translation>
    </message>
    <message>
        <source>Nobody is written down as working here.</source>
        <translation>نیرویی برای این دفتر ثبت نشده است.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>نیروهای دفتر</translation>
    </message>
    <message>
        <source>left</source>
        <translation>پایان همکاری</translation>
    </message>
    <message>
        <source>local</source>
        <translation>بومی</translation>
    </message>
    <message>
        <source>local manager</source>
        <translation>مدیر بومی</translation>
    </message>
    <message>
        <source>manager, not local</source>
        <translation>مدیر غیربومی</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Ahead</source>
        <translation>در پیش</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ارسال‌نشده</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لازم نیست</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>بازگردانده‌شده</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>ارسال‌شده</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>–</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>نیامده</translation>
    </message>
    <message>
        <source>now</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Choose a workbook</source>
        <translation>انتخاب فایل اکسل</translation>
    </message>
    <message>
        <source>Choose the text</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Discard the package…</source>
        <translation>حذف بسته…</translation>
    </message>
    <message>
        <source>Drop a workbook anywhere on this page, or</source>
        <translation>فایل را در هر جای این صفحه رها کنید، یا</translation>
    </message>
    <message>
        <source>Empty template</source>
        <translation>الگوی خالی</translation>
    </message>
    <message>
        <source>From Excel</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>From old minutes</source>
        <translation>ورود صورت‌جلسه‌های پیشین</translation>
    </message>
    <message>
        <source>Give this computer a new id…</source>
        <translation>دادن شناسهٔ تازه به این رایانه…</translation>
    </message>
    <message>
        <source>Go on with {count} that wait</source>
        <translation>ادامهٔ {count} صورت‌جلسهٔ ناتمام</translation>
    </message>
    <message>
        <source>It is the id of this computer: its disk or its data was copied to another one. Give this computer a new id; what was written here goes on under it, and the package can be taken then.</source>
        <translation>این شناسهٔ همین رایانه است: دیسک یا داده‌های آن به رایانهٔ دیگری کپی شده است. به این رایانه شناسهٔ تازه بدهید؛ آنچه اینجا نوشته شده است با شناسهٔ تازه می‌ماند و سپس می‌توان بسته را دریافت کرد.</translation>
    </message>
    <message>
        <source>Look through them again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Make a package…</source>
        <translation>ساختن بسته…</translation>
    </message>
    <message>
        <source>Make the first package and give it to your colleague by stick or messenger, or take one that you got. You can also drop it on this page.</source>
        <translation>نخستین بسته را بسازید و با حافظهٔ همراه یا پیام‌رسان به همکار خود برسانید، یا بستهٔ رسیده را دریافت کنید. می‌توانید فایل بسته را روی همین صفحه رها کنید.</translation>
    </message>
    <message>
        <source>No other computer is known yet</source>
        <translation>هنوز رایانهٔ همکاری شناخته نشده است</translation>
    </message>
    <message>
        <source>Nothing yet. Each import is listed here for 30 days and can be taken back as a whole.</source>
        <translation>هنوز ورودی انجام نشده است. هر ورود تا ۳۰ روز اینجا می‌ماند و می‌توان آن را یکجا بازگرداند.</translation>
    </message>
    <message>
        <source>Packages that wait or were put aside</source>
        <translation>بسته‌های در انتظار و کنارگذاشته‌شده</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>چسباندن متن</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>چسباندن ردیف‌ها</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Rows that were pasted</source>
        <translation>ردیف‌های چسبانده‌شده</translation>
    </message>
    <message>
        <source>Take packages…</source>
        <translation>دریافت بسته…</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>بازگردانی این ورود</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <source>The columns are recognised by themselves. Before anything is saved you see what is new, what changes from what to what, and what is wrong, and can correct it in place.</source>
        <translation>ستون‌ها خودکار شناخته می‌شود. پیش از ثبت می‌بینید چه چیزی تازه است، چه چیزی از چه به چه تغییر می‌کند و کجا خطا دارد، و همان‌جا اصلاح می‌کنید.</translation>
    </message>
    <message>
        <source>The data of {name} was copied to a second computer. There, take a package of this computer and choose “Give this computer a new id”; then ask for a new package.</source>
        <translation>داده‌های {name} به رایانهٔ دومی کپی شده است. در رایانهٔ دوم بسته‌ای از این رایانه دریافت کنید و «دادن شناسهٔ تازه به این رایانه» را بزنید؛ سپس بستهٔ تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>The package was put aside whole, nothing of it was taken, and nothing is lost.</source>
        <translation>بسته دست‌نخورده کنار گذاشته شد؛ چیزی از آن دریافت نشد و چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>Title, number, day, agenda, resolutions, agencies and deadlines are read from Word files, PDFs, web pages or texts, shown beside the text, and saved as drafts; several at once.</source>
        <translation>عنوان، شماره، تاریخ، دستور جلسه، مصوبات، دستگاه‌ها و مهلت‌ها از Word، PDF، صفحهٔ وب یا متن خوانده، کنار متن نشان داده و پیش‌نویس می‌شود؛ چند فایل را نیز می‌توان یک‌جا انتخاب کرد.</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>خروجی اکسل</translation>
    </message>
    <message>
        <source>Two computers write under the id of {name}.</source>
        <translation>دو رایانه با شناسهٔ {name} می‌نویسند.</translation>
    </message>
    <message>
        <source>What is written here can be edited in Excel and comes in again: only the edits are shown. The empty template has the headings and the choices.</source>
        <translation>خروجی را می‌توان در اکسل ویرایش و دوباره وارد کرد؛ آنگاه تنها تغییرها نشان داده می‌شود. الگوی خالی، سرستون‌ها و گزینه‌ها را دارد.</translation>
    </message>
    <message>
        <source>What waits is taken by itself with the package that it waits for.</source>
        <translation>هر بستهٔ در انتظار، با رسیدن بسته‌ای که به آن نیاز دارد خودکار دریافت می‌شود.</translation>
    </message>
    <message>
        <source>Workbooks that came in</source>
        <translation>ورودهای پیشین</translation>
    </message>
    <message>
        <source>Write everything</source>
        <translation>خروجی کامل</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} تغییر</translation>
    </message>
    <message>
        <source>{count} made on the way</source>
        <translation>{count} ساخته‌شده در همین ورود</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} جدید</translation>
    </message>
    <message>
        <source>{count} rows left out</source>
        <translation>{count} ردیف کنار گذاشته شد</translation>
    </message>
</context>
<context>
    <name>StateSection</name>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Figures of this report</source>
        <translation>ثبت ارقام این گزارش</translation>
    </message>
    <message>
        <source>Return with a reason…</source>
        <translation>بازگرداندن با دلیل…</translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation>بازگردانده شد: {reason}</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>ارسال گزارش</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>وضعیت گزارش</translation>
    </message>
    <message>
        <source>approved {day}</source>
        <translation>تأیید {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>مهلت {day}</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>ارسال {day}</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>All that can be done with this statement</source>
        <translation>همهٔ کارهای این دیدگاه</translation>
    </message>
    <message>
        <source>Go to the resolution that this became</source>
        <translation>رفتن به مصوبه‌ای که از این دیدگاه ساخته شد</translation>
    </message>
    <message>
        <source>Make a resolution</source>
        <translation>تبدیل به مصوبه</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>دستگاه (اختیاری)</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>Speaker (optional)</source>
        <translation>گوینده (اختیاری)</translation>
    </message>
    <message>
        <source>What was said; “/” opens the phrases</source>
        <translation>متن دیدگاه؛ با «/» بانک عبارت‌ها باز می‌شود</translation>
    </message>
</context>
<context>
    <name>StatementsTab</name>
    <message>
        <source>Discussion</source>
        <translation>مباحث</translation>
    </message>
    <message>
        <source>Make each paragraph a statement</source>
        <translation>تبدیل هر پاراگراف به یک دیدگاه</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>جابه‌جایی به پایین</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>جابه‌جایی به بالا</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>دیدگاه جدید</translation>
    </message>
    <message>
        <source>New statement after this</source>
        <translation>دیدگاه جدید پس از این</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>حذف دیدگاه</translation>
    </message>
    <message>
        <source>Speaker and organisation may be left out</source>
        <translation>گوینده و دستگاه اختیاری است</translation>
    </message>
    <message>
        <source>What was discussed</source>
        <translation>مباحث جلسه</translation>
    </message>
    <message>
        <source>outside the agenda</source>
        <translation>خارج از دستور</translation>
    </message>
</context>
<context>
    <name>StayFields</name>
    <message>
        <source>Number or words of an item</source>
        <translation>شماره یا عنوان بند دستور</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Complete the step</source>
        <translation>تکمیل گام</translation>
    </message>
    <message>
        <source>Complete the step…</source>
        <translation>تکمیل گام…</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Something that this step needs is missing; go on only with a reason.</source>
        <translation>پیش‌نیاز لازم این گام کامل نیست؛ ادامه فقط با نوشتن دلیل ممکن است.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps taken</source>
        <translation>گام‌های ثبت‌شده</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>بازگردانده‌شده</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>با ذکر دلیل</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} فایل</translation>
    </message>
</context>
<context>
    <name>StepPane</name>
    <message>
        <source>Take this step back</source>
        <translation>بازگردانی این تغییر</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>بازگردانده‌شده</translation>
    </message>
    <message>
        <source>This step cannot be taken back: it closed minutes, was agreed to, or came with the program.</source>
        <translation>این تغییر بازگرداندنی نیست: صورت‌جلسه را نهایی کرده، تأیید شده یا همراه برنامه آمده است.</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>آنچه تغییر کرد</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و {count} مورد دیگر</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Change of {what}</source>
        <translation>ویرایش {what}</translation>
    </message>
    <message>
        <source>Closing of {what}</source>
        <translation>نهایی‌سازی {what}</translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation>حذف {what}</translation>
    </message>
    <message>
        <source>Entry of {what}</source>
        <translation>ثبت {what}</translation>
    </message>
    <message>
        <source>Return of {what} from the bin</source>
        <translation>بازگردانی {what} از سطل بازیافت</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>{count} things stay as they are.</source>
        <translation>{count} مورد بی‌تغییر ماند.</translation>
    </message>
    <message>
        <source>{step} was done again.</source>
        <translation>{step} دوباره انجام شد.</translation>
    </message>
    <message>
        <source>{step} was taken back.</source>
        <translation>{step} بازگردانده شد.</translation>
    </message>
    <message>
        <source>{step}: nothing of it could be taken back.</source>
        <translation>{step}: چیزی برای بازگردانی نمانده بود.</translation>
    </message>
    <message>
        <source>{what} and {count} more</source>
        <translation>{what} و {count} مورد دیگر</translation>
    </message>
</context>
<context>
    <name>StepsBack</name>
    <message>
        <source>Do again</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>Taking the step back…</source>
        <translation>در حال بازگردانی تغییر…</translation>
    </message>
    <message>
        <source>There is no step of yours to take back.</source>
        <translation>تغییری از شما برای بازگردانی نیست.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>تغییری برای انجام دوباره نیست.</translation>
    </message>
</context>
<context>
    <name>StepsSection</name>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Begin the minutes</source>
        <translation>آغاز صورت‌جلسه</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>ادامهٔ تنظیم</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوت</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوت…</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>برگزار شد</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>تنظیم صورت‌جلسه</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>ابلاغ مصوبات</translation>
    </message>
    <message>
        <source>Notify…</source>
        <translation>ابلاغ…</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>آماده‌سازی…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>برگزاری</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Tasks of the secretariat</source>
        <translation>کارهای دبیرخانه</translation>
    </message>
    <message>
        <source>The session was called off.</source>
        <translation>این جلسه لغو شده است.</translation>
    </message>
    <message>
        <source>nothing is on it yet</source>
        <translation>هنوز بندی ندارد</translation>
    </message>
    <message>
        <source>{count} invitations, the last on {day}</source>
        <translation>{count} دعوت‌نامه، آخرین در {day}</translation>
    </message>
    <message>
        <source>{count} items of the session before are not on it yet</source>
        <translation>{count} بند مانده از جلسهٔ پیش هنوز در دستور نیست</translation>
    </message>
    <message>
        <source>{count} items on it</source>
        <translation>{count} بند</translation>
    </message>
    <message>
        <source>{done} of {total} agencies were notified</source>
        <translation>به {done} دستگاه از {total} دستگاه ابلاغ شده است</translation>
    </message>
    <message>
        <source>{done} of {total} assignments are done</source>
        <translation>{done} ارجاع از {total} ارجاع انجام شده است</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>What was reported and discussed; “/” opens the phrases</source>
        <translation>خلاصهٔ گزارش‌ها و گفت‌وگوها؛ با «/» بانک عبارت‌ها باز می‌شود</translation>
    </message>
</context>
<context>
    <name>TableOffer</name>
    <message>
        <source>Bring it in as a table</source>
        <translation>ورود به‌صورت جدول</translation>
    </message>
    <message>
        <source>Read it as minutes</source>
        <translation>خواندن به‌صورت صورت‌جلسه</translation>
    </message>
    <message>
        <source>This page is a table of {count} resolutions.</source>
        <translation>این صفحه جدول {count} مصوبه است.</translation>
    </message>
    <message>
        <source>This page is a table of {count} sessions.</source>
        <translation>این صفحه جدول {count} جلسه است.</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Assignments</source>
        <translation>ارجاع‌ها</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>اکسل</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>log a step</source>
        <translation>ثبت پیگیری</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Delete takes it out; Alt and an arrow move it.</source>
        <translation>با Delete برداشته و با Alt و پیکان جابه‌جا می‌شود.</translation>
    </message>
</context>
<context>
    <name>TargetsCard</name>
    <message>
        <source>An office in another kind of neighbourhood is remarked upon; without any tick, none is.</source>
        <translation>اگر دفتر در محله‌ای از نوع دیگر باشد، یادآوری می‌شود؛ اگر هیچ نوعی علامت نخورد، یادآوری نمی‌شود.</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>نوع دفتر</translation>
    </message>
</context>
<context>
    <name>TargetsSection</name>
    <message>
        <source>Achieved: {figure}</source>
        <translation>تحقق: {figure}</translation>
    </message>
    <message>
        <source>New aim</source>
        <translation>هدف جدید</translation>
    </message>
    <message>
        <source>No aim is entered yet.</source>
        <translation>هنوز هدفی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Planned and achieved</source>
        <translation>هدف و تحقق</translation>
    </message>
    <message>
        <source>Planned: {figure}</source>
        <translation>هدف: {figure}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
</context>
<context>
    <name>TerritoryPage</name>
    <message>
        <source>Pages beside this one</source>
        <translation>صفحه‌های هم‌خانواده</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>ahead</source>
        <translation>در پیش</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Restore</source>
        <translation>بازگردانی</translation>
    </message>
</context>
<context>
    <name>ToldList</name>
    <message>
        <source>Search by name, other names or borders</source>
        <translation>جست‌وجو در نام، نام‌های دیگر و حدود</translation>
    </message>
    <message>
        <source>Show this list as a paper</source>
        <translation>چاپ این فهرست</translation>
    </message>
    <message>
        <source>Write this list to Excel</source>
        <translation>خروجی اکسل از این فهرست</translation>
    </message>
</context>
<context>
    <name>ToldSection</name>
    <message>
        <source>It is true of its day and its source only, and is never added to another figure.</source>
        <translation>این آمار تنها برای همان تاریخ و همان منبع است و با آمار دیگری جمع نمی‌شود.</translation>
    </message>
    <message>
        <source>{value}, as of {day}, by {source}</source>
        <translation>{value}، در تاریخ {day}، به نقل از {source}</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>A subject brings together what several sessions said and decided about it.</source>
        <translation>سرفصل، بندهای دستور و مصوبات جلسات گوناگون دربارهٔ یک موضوع را کنار هم می‌آورد.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>سرفصل جدید</translation>
    </message>
    <message>
        <source>Requests for the agenda</source>
        <translation>درخواست‌های طرح</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Search by any name of the subject</source>
        <translation>جست‌وجو در نام‌های سرفصل</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>سرفصل‌های موضوعی</translation>
    </message>
</context>
<context>
    <name>TrendSection</name>
    <message>
        <source>No approved report tells of it yet.</source>
        <translation>هنوز گزارش تأییدشده‌ای از این شاخص نیست.</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>روند سال‌به‌سال</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>حدود {value}</translation>
    </message>
    <message>
        <source>beginning, as of {day}, {source}</source>
        <translation>خط پایه، در تاریخ {day}، {source}</translation>
    </message>
    <message>
        <source>planned {value}</source>
        <translation>برنامه {value}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Begin anew in this folder</source>
        <translation>شروع از نو در این پوشه</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>انتخاب پشتیبان</translation>
    </message>
    <message>
        <source>Choose the folder of the data</source>
        <translation>انتخاب پوشهٔ داده‌ها</translation>
    </message>
    <message>
        <source>It is not in “{folder}”. If that is on a stick or another disk, connect it and try again; if your data lies in another folder by now, choose that one.</source>
        <translation>داده‌ها در «{folder}» نیست. اگر این پوشه روی حافظهٔ همراه یا دیسک دیگری است، آن را وصل کنید و دوباره تلاش کنید؛ اگر داده‌ها اکنون در پوشهٔ دیگری است، آن پوشه را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>بازیابی این پشتیبان</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>در پوشهٔ داده‌ها نمی‌توان نوشت</translation>
    </message>
    <message>
        <source>The file was left as it is, and no good backup of it was found. Choose a backup yourself, such as one on a stick, or keep the file for repair.</source>
        <translation>فایل دست‌نخورده ماند و پشتیبان سالمی از آن پیدا نشد. خودتان پشتیبانی، مثلاً روی حافظهٔ همراه، انتخاب کنید یا فایل را برای ترمیم نگه دارید.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; what was saved after it is not in it. When it is restored, the damaged file is kept beside the backups.</source>
        <translation>تازه‌ترین پشتیبان سالم: {when}؛ آنچه پس از آن ذخیره شده در آن نیست. با بازیابی، فایل آسیب‌دیده کنار پشتیبان‌ها نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The program itself went wrong. Your data was left as it is; try again.</source>
        <translation>خطایی در خود برنامه پیش آمد. داده‌ها دست‌نخورده ماند؛ دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>There is no room on the disk</source>
        <translation>روی دیسک جای خالی نمانده است</translation>
    </message>
    <message>
        <source>This folder is not safe for data</source>
        <translation>این پوشه برای داده‌ها امن نیست</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>What you look for is not in it. If you have a backup, choose “From a backup” on the first start.</source>
        <translation>آنچه می‌جویید در آن نیست. اگر پشتیبانی دارید، در نخستین شروع «از پشتیبان» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Your data comes from a newer version</source>
        <translation>این داده‌ها با نسخهٔ تازه‌تری ساخته شده است</translation>
    </message>
    <message>
        <source>Your data could not be opened</source>
        <translation>داده‌ها باز نشد</translation>
    </message>
    <message>
        <source>Your data file is damaged</source>
        <translation>فایل داده‌ها آسیب دیده است</translation>
    </message>
    <message>
        <source>Your data is busy</source>
        <translation>فایل داده‌ها درگیر است</translation>
    </message>
    <message>
        <source>Your data is open elsewhere</source>
        <translation>داده‌ها در جای دیگری باز است</translation>
    </message>
    <message>
        <source>Your data was not found</source>
        <translation>داده‌های شما پیدا نشد</translation>
    </message>
    <message>
        <source>“{folder}” holds no data of this program yet.</source>
        <translation>در پوشهٔ «{folder}» هنوز داده‌ای از این برنامه نیست.</translation>
    </message>
</context>
<context>
    <name>TypingCard</name>
    <message>
        <source>Half-space by Shift+Space and Ctrl+Shift+2</source>
        <translation>نیم‌فاصله با ⁦Shift+Space⁩ و ⁦Ctrl+Shift+2⁩</translation>
    </message>
</context>
<context>
    <name>UnknownSheetDialog</name>
    <message>
        <source>Choose…</source>
        <translation>انتخاب کنید…</translation>
    </message>
    <message>
        <source>No row of {name} has headings that are known. Choose what its rows are; then each column is chosen, and nothing is saved before.</source>
        <translation>هیچ ردیفی از «{name}» سرستون شناخته‌شده‌ای ندارد. فهرست آن را انتخاب کنید؛ سپس ستون‌ها را یکایک مشخص می‌کنید و تا «ثبت» را نزنید، چیزی ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>باز کردن برگه</translation>
    </message>
    <message>
        <source>Register of the rows</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>برگهٔ فایل</translation>
    </message>
    <message>
        <source>Which register is this file for?</source>
        <translation>این فایل به کدام فهرست وارد شود؟</translation>
    </message>
</context>
<context>
    <name>UnsupportedView</name>
    <message>
        <source>Activities of offices</source>
        <translation>اقدام‌های دفاتر</translation>
    </message>
    <message>
        <source>Adopted items of agendas</source>
        <translation>بندهای تصویب‌شدهٔ دستور، بدون مصوبه</translation>
    </message>
    <message>
        <source>Duties without a law</source>
        <translation>تکالیف بدون مستند قانونی</translation>
    </message>
    <message>
        <source>Everything has a resolution behind it</source>
        <translation>همه‌چیز مصوبهٔ پشتیبان دارد</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>محله‌ها</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>دفاتر</translation>
    </message>
    <message>
        <source>Offices, neighbourhoods, seats and duties without a resolution or a law stand here.</source>
        <translation>دفتر، محله، جایگاه یا تکلیفی که مصوبه یا قانونی پشتیبان آن نباشد، اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Seats of bodies</source>
        <translation>جایگاه‌های نهادها</translation>
    </message>
    <message>
        <source>Training courses</source>
        <translation>دوره‌های آموزشی</translation>
    </message>
    <message>
        <source>Without a resolution behind it</source>
        <translation>بدون مصوبهٔ پشتیبان</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>Deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>مهلت: امروز</translation>
    </message>
    <message>
        <source>Needs your action</source>
        <translation>نیازمند اقدام شما</translation>
    </message>
    <message>
        <source>No resolution waits for your action.</source>
        <translation>هیچ مصوبه‌ای منتظر اقدام شما نیست.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Responsible agency</source>
        <translation>دستگاه مسئول</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Without a deadline</source>
        <translation>بدون مهلت</translation>
    </message>
    <message>
        <source>Without an agency</source>
        <translation>بدون دستگاه</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} روز تأخیر</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>{days} روز مانده</translation>
    </message>
</context>
<context>
    <name>VerdictLines</name>
    <message>
        <source>How the column {name} is read</source>
        <translation>شیوهٔ خواندن ستون {name}</translation>
    </message>
    <message>
        <source>Read as: {reading}</source>
        <translation>خواندن به‌صورت «{reading}»</translation>
    </message>
    <message>
        <source>{count} columns were read in a special way: {names}</source>
        <translation>شیوهٔ خواندن {count} ستون: {names}</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Code of the paper</source>
        <translation>کد اصالت</translation>
    </message>
    <message>
        <source>Compare the words of your paper with the stored one: a code can be copied.</source>
        <translation>متن برگه را با نسخهٔ ثبت‌شده مقایسه کنید؛ کد را می‌توان رونویسی کرد.</translation>
    </message>
    <message>
        <source>No minutes in this register have this code.</source>
        <translation>هیچ صورت‌جلسه‌ای با این کد در این برنامه ثبت نشده است.</translation>
    </message>
    <message>
        <source>Show the stored paper</source>
        <translation>نمایش نسخهٔ ثبت‌شده</translation>
    </message>
    <message>
        <source>The paper is not of this register, or is not genuine.</source>
        <translation>برگه از این دبیرخانه نیست یا اصالت ندارد.</translation>
    </message>
    <message>
        <source>These are the stored minutes, in their last version.</source>
        <translation>این کد به آخرین نسخهٔ صورت‌جلسهٔ ثبت‌شده تعلق دارد.</translation>
    </message>
    <message>
        <source>These minutes were amended since; this paper is an earlier version.</source>
        <translation>این کد به نسخه‌ای پیشین تعلق دارد؛ صورت‌جلسه پس از آن اصلاح شده است.</translation>
    </message>
    <message>
        <source>This is not a code of minutes; a digit may be missing or wrong.</source>
        <translation>این کد درست نیست؛ شاید رقمی جا افتاده یا نادرست نوشته شده باشد.</translation>
    </message>
    <message>
        <source>Type the code at the foot of the minutes, or read the square beside it with a scanner.</source>
        <translation>کد پای صورت‌جلسه را بنویسید یا رمزینهٔ کنار آن را با دستگاه رمزینه‌خوان بخوانید.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>بررسی اصالت</translation>
    </message>
    <message>
        <source>Verify a paper</source>
        <translation>اصالت‌سنجی صورت‌جلسه</translation>
    </message>
    <message>
        <source>Version {version} of {last}; amended because: {reason}</source>
        <translation>نسخهٔ {version} از {last}؛ علت اصلاح: {reason}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Added</source>
        <translation>افزوده</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حاضران</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییرکرده</translation>
    </message>
    <message>
        <source>Clause {letter}</source>
        <translation>بند {letter}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Hide what is the same ({count})</source>
        <translation>پنهان کردن بخش‌های یکسان ({count})</translation>
    </message>
    <message>
        <source>Item {number}: {words}</source>
        <translation>بند {number}: {words}</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>جابه‌جاشده</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>Resolution {number}: {words}</source>
        <translation>مصوبهٔ {number}: {words}</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>یکسان</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>مشخصات جلسه</translation>
    </message>
    <message>
        <source>Show what is the same ({count})</source>
        <translation>نمایش بخش‌های یکسان ({count})</translation>
    </message>
    <message>
        <source>Statement {number}: {words}</source>
        <translation>دیدگاه {number}: {words}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>مباحث</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Amendment {number}</source>
        <translation>اصلاحیهٔ {number}</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>دو نسخهٔ متفاوت برگزینید.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Closed for the first time.</source>
        <translation>نخستین نسخهٔ نهایی.</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>مقایسهٔ نسخه‌ها</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>در حال مقایسه…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>تفاوت‌ها</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>نسخهٔ نخست</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>صورت‌جلسه</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>نسخهٔ تازه‌تر</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>نسخهٔ پیشین</translation>
    </message>
    <message>
        <source>Open its paper</source>
        <translation>باز کردن نسخهٔ چاپی</translation>
    </message>
    <message>
        <source>Opening the paper…</source>
        <translation>در حال باز کردن نسخهٔ چاپی…</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>دلیل: {reason}</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>متن این دو نسخه یکسان است.</translation>
    </message>
    <message>
        <source>There is one version only: no amendment was made.</source>
        <translation>این صورت‌جلسه اصلاحیه ندارد و تنها یک نسخهٔ نهایی دارد.</translation>
    </message>
</context>
<context>
    <name>ViewStrip</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Right click: rename, delete</source>
        <translation>کلیک راست: تغییر نام، حذف</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>ذخیرهٔ این نما</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>نماهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>برداشتن پالایهٔ {filter}</translation>
    </message>
    <message>
        <source>{view} ({count})</source>
        <translation>{view} ({count})</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Active</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>دستگاه‌های اجرایی</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ‌داده‌شده</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مصوب</translation>
    </message>
    <message>
        <source>Associations and charities</source>
        <translation>تشکل‌ها و خیریه‌ها</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>در مرحلهٔ راه‌اندازی</translation>
    </message>
    <message>
        <source>Being steered</source>
        <translation>در مرحلهٔ راهبری</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>نامزد</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>پیش رو</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>نزدیک به سررسید</translation>
    </message>
    <message>
        <source>Employment not told</source>
        <translation>بدون آمار اشتغال</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهایی</translation>
    </message>
    <message>
        <source>Good experience</source>
        <translation>تجربه‌های موفق</translation>
    </message>
    <message>
        <source>Governorates</source>
        <translation>استانداری و فرمانداری</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>واگذارشده</translation>
    </message>
    <message>
        <source>Handover due</source>
        <translation>موعد واگذاری</translation>
    </message>
    <message>
        <source>Held, without minutes</source>
        <translation>برگزارشده، بدون صورت‌جلسه</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غیرفعال</translation>
    </message>
    <message>
        <source>Joint with other offices</source>
        <translation>مشترک با دفاتر دیگر</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>شهرداری‌ها</translation>
    </message>
    <message>
        <source>Never met</source>
        <translation>بدون جلسه</translation>
    </message>
    <message>
        <source>Of all offices</source>
        <translation>مربوط به همهٔ دفاتر</translation>
    </message>
    <message>
        <source>Of an unusual budget</source>
        <translation>بودجهٔ نامتعارف</translation>
    </message>
    <message>
        <source>On an agenda</source>
        <translation>در دستور جلسه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>مجریان</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>سررسیدگذشته</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>پایلوت</translation>
    </message>
    <message>
        <source>Programmes without an office</source>
        <translation>برنامهٔ بدون دفتر</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>حل‌شده</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>در حال راه‌اندازی</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>امسال</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>اطلاعات ناقص</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>حل‌نشده</translation>
    </message>
    <message>
        <source>Unsolved for long</source>
        <translation>مانده بیش از ۹۰ روز</translation>
    </message>
    <message>
        <source>Urgent ones</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>آسیب‌ها</translation>
    </message>
    <message>
        <source>Without a chair</source>
        <translation>بدون رئیس</translation>
    </message>
    <message>
        <source>Without a deadline</source>
        <translation>بدون مهلت</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>بدون نوع</translation>
    </message>
    <message>
        <source>Without a neighbourhood</source>
        <translation>بدون محله</translation>
    </message>
    <message>
        <source>Without a post</source>
        <translation>بدون سمت</translation>
    </message>
    <message>
        <source>Without a production driver</source>
        <translation>بدون پیشران</translation>
    </message>
    <message>
        <source>Without a resolution behind it</source>
        <translation>بدون مصوبهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Without an agency</source>
        <translation>بدون دستگاه مسئول</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>بدون دفتر</translation>
    </message>
    <message>
        <source>Without any link</source>
        <translation>بدون ارتباط</translation>
    </message>
    <message>
        <source>Without seats</source>
        <translation>بدون جایگاه</translation>
    </message>
</context>
<context>
    <name>VisitsSection</name>
    <message>
        <source>New visit</source>
        <translation>بازدید جدید</translation>
    </message>
    <message>
        <source>Nobody has visited this office yet.</source>
        <translation>بازدیدی از این دفتر ثبت نشده است.</translation>
    </message>
    <message>
        <source>Supervision visits</source>
        <translation>بازدیدهای نظارتی</translation>
    </message>
    <message>
        <source>answer overdue</source>
        <translation>مهلت پاسخ گذشته</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>امتیاز {score}</translation>
    </message>
</context>
<context>
    <name>WaitingFiles</name>
    <message>
        <source>Reading the minutes…</source>
        <translation>در حال خواندن صورت‌جلسه…</translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message>
        <source>Bodies without seats</source>
        <translation>ستاد بدون جایگاه</translation>
    </message>
    <message>
        <source>Conflicts between computers</source>
        <translation>ناسازگاری میان رایانه‌ها</translation>
    </message>
    <message>
        <source>Contracts and certificates ending</source>
        <translation>قراردادها و گواهی‌های رو به پایان</translation>
    </message>
    <message>
        <source>Documents of offices due soon</source>
        <translation>اسناد نزدیک به سررسید دفاتر</translation>
    </message>
    <message>
        <source>Drafts of minutes</source>
        <translation>پیش‌نویس صورت‌جلسه</translation>
    </message>
    <message>
        <source>Offices to be completed</source>
        <translation>دفتر با اطلاعات ناقص</translation>
    </message>
    <message>
        <source>Overdue documents of offices</source>
        <translation>اسناد سررسیدگذشتهٔ دفاتر</translation>
    </message>
    <message>
        <source>Overdue steps of exit plans</source>
        <translation>گام‌های سررسیدگذشتهٔ سناریوی خروج</translation>
    </message>
    <message>
        <source>Resolutions without a deadline</source>
        <translation>مصوبهٔ بدون مهلت</translation>
    </message>
    <message>
        <source>Resolutions without an agency</source>
        <translation>مصوبهٔ بدون دستگاه</translation>
    </message>
    <message>
        <source>Sessions held without minutes</source>
        <translation>جلسهٔ بدون صورت‌جلسه</translation>
    </message>
    <message>
        <source>Visits without an answer</source>
        <translation>بازدیدهای بی‌پاسخ</translation>
    </message>
</context>
<context>
    <name>WarningsCard</name>
    <message>
        <source>Days before and after</source>
        <translation>روزهای هشدار، پیش و پس از مهلت</translation>
    </message>
    <message>
        <source>Write days from 0 to {most} with a comma between them.</source>
        <translation>روزها را از ۰ تا {most} با ویرگول میان آن‌ها بنویسید.</translation>
    </message>
    <message>
        <source>You are told of a document, contract, certificate or handover from the largest of these days before its day on; the day itself always counts.</source>
        <translation>از بزرگ‌ترین این روزها پیش از مهلت، سند، قرارداد، گواهی یا واگذاری یادآوری می‌شود؛ روز مهلت همیشه به شمار می‌آید.</translation>
    </message>
</context>
<context>
    <name>WeekList</name>
    <message>
        <source>From {first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>Nothing is due in this week.</source>
        <translation>در این هفته مهلتی به پایان نمی‌رسد.</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>هفته</translation>
    </message>
</context>
<context>
    <name>WholeTextSection</name>
    <message>
        <source>Text of the resolution</source>
        <translation>متن مصوبه</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Backing up your data…</source>
        <translation>در حال پشتیبان گرفتن از داده‌ها…</translation>
    </message>
    <message>
        <source>Moving your data…</source>
        <translation>در حال انتقال داده‌ها…</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>در حال باز کردن داده‌ها…</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>بازیابی تازه‌ترین پشتیبان سالم</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>در حال بازیابی پشتیبان…</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept among the backups.</source>
        <translation>پشتیبان بازیابی شد. داده‌های پیشین در میان پشتیبان‌ها نگه داشته شد.</translation>
    </message>
</context>
<context>
    <name>WishBar</name>
    <message>
        <source>All agencies</source>
        <translation>همهٔ دستگاه‌ها</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>همهٔ نهادها</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>همهٔ مکان‌ها</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>همهٔ اولویت‌ها</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>همهٔ وضعیت‌ها</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>بدون مسئول</translation>
    </message>
    <message>
        <source>Past their deadline</source>
        <translation>سررسیدگذشته</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Without a deadline</source>
        <translation>بدون مهلت</translation>
    </message>
    <message>
        <source>Without a resolution</source>
        <translation>بدون مصوبهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Words of the resolution</source>
        <translation>متن مصوبه</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>Approved reports that were written in elsewhere</source>
        <translation>گزارش‌های تأییدشده‌ای که در رایانهٔ دیگر تغییر کرده است</translation>
    </message>
    <message>
        <source>Beside: {others}</source>
        <translation>در کنار: {others}</translation>
    </message>
    <message>
        <source>Each computer was right by itself; together something stands twice. Open it and mend it.</source>
        <translation>داده‌های هر رایانه به‌تنهایی درست بوده، اما پس از دریافت بسته چیزی دو بار آمده است. پرونده را باز و اصلاح کنید.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>این یکی بماند</translation>
    </message>
    <message>
        <source>Keep “{title}”?</source>
        <translation>«{title}» بماند؟</translation>
    </message>
    <message>
        <source>Letters with one number</source>
        <translation>نامه‌های هم‌شماره</translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation>در حال بازبینی داده‌ها…</translation>
    </message>
    <message>
        <source>Neighbourhoods merged into each other</source>
        <translation>محله‌هایی که در دو رایانه در یکدیگر ادغام شده‌اند</translation>
    </message>
    <message>
        <source>Neighbourhoods that may be one</source>
        <translation>محله‌هایی که شاید یکی باشند</translation>
    </message>
    <message>
        <source>Nothing stands twice</source>
        <translation>مورد تکراری نیست</translation>
    </message>
    <message>
        <source>Numbers given twice, parallel offices and duplicates are shown here after a merge.</source>
        <translation>پس از دریافت بسته، شماره‌های تکراری، دفترهای موازی و پرونده‌های تکراری اینجا نمایش داده می‌شود.</translation>
    </message>
    <message>
        <source>Offices with one code</source>
        <translation>دفترهای هم‌کد</translation>
    </message>
    <message>
        <source>Organisations merged into each other</source>
        <translation>دستگاه‌هایی که در دو رایانه در یکدیگر ادغام شده‌اند</translation>
    </message>
    <message>
        <source>Organisations that may be one</source>
        <translation>دستگاه‌هایی که شاید یکی باشند</translation>
    </message>
    <message>
        <source>Parallel offices in one neighbourhood</source>
        <translation>دفترهای موازی در یک محله</translation>
    </message>
    <message>
        <source>People merged into each other</source>
        <translation>اشخاصی که در دو رایانه در یکدیگر ادغام شده‌اند</translation>
    </message>
    <message>
        <source>People who may be one</source>
        <translation>اشخاصی که شاید یکی باشند</translation>
    </message>
    <message>
        <source>Resolutions with one number</source>
        <translation>مصوبات هم‌شماره</translation>
    </message>
    <message>
        <source>Sessions with one number</source>
        <translation>جلسه‌های هم‌شماره</translation>
    </message>
    <message>
        <source>The others become this one, with all that points at them.</source>
        <translation>دیگری با هرچه به آن پیوند دارد در این ادغام می‌شود.</translation>
    </message>
    <message>
        <source>To look through after a merge</source>
        <translation>بازبینی پس از دریافت</translation>
    </message>
    <message>
        <source>Two reports of one period</source>
        <translation>گزارش‌های هم‌دوره</translation>
    </message>
    <message>
        <source>{count}, of which the first {shown} are shown</source>
        <translation>{count} مورد؛ {shown} مورد نخست نمایش داده شده است</translation>
    </message>
    <message>
        <source>“{title}” stays.</source>
        <translation>«{title}» ماند.</translation>
    </message>
</context>
<context>
    <name>WorkbookIn</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Drop the corrections</source>
        <translation>کنار گذاشتن اصلاح‌ها</translation>
    </message>
    <message>
        <source>Drop {count} corrections that were made here?</source>
        <translation>{count} اصلاح انجام‌شده در اینجا کنار گذاشته شود؟</translation>
    </message>
    <message>
        <source>Look at it again and save.</source>
        <translation>آن را دوباره ببینید و سپس ثبت کنید.</translation>
    </message>
    <message>
        <source>Make them and save</source>
        <translation>ساختن و ثبت</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>ردیف‌های چسبانده‌شده</translation>
    </message>
    <message>
        <source>Records were changed since this preview was made; it is made anew.</source>
        <translation>پس از این پیش‌نمایش، مواردی در برنامه تغییر کرده است؛ پیش‌نمایش از نو ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Save the other rows</source>
        <translation>ثبت ردیف‌های دیگر</translation>
    </message>
    <message>
        <source>Save {count} rows</source>
        <translation>ثبت {count} ردیف</translation>
    </message>
    <message>
        <source>Save {count} rows; {waiting} wait</source>
        <translation>ثبت {count} ردیف؛ {waiting} ردیف می‌ماند</translation>
    </message>
    <message>
        <source>Saving the rows…</source>
        <translation>ثبت ردیف‌ها…</translation>
    </message>
    <message>
        <source>Take the known names and save</source>
        <translation>ثبت با نام‌های موجود</translation>
    </message>
    <message>
        <source>The workbook was changed meanwhile and is read again.</source>
        <translation>فایل اکسل در این میان تغییر کرده است و از نو خوانده می‌شود.</translation>
    </message>
    <message>
        <source>What was corrected here before is dropped, for its rows may be others now.</source>
        <translation>اصلاح‌های پیشین کنار گذاشته می‌شود، زیرا شاید جای ردیف‌ها عوض شده باشد.</translation>
    </message>
    <message>
        <source>Writing the workbook…</source>
        <translation>نوشتن فایل اکسل…</translation>
    </message>
    <message>
        <source>{kinds} will be made anew. Make them?</source>
        <translation>{kinds} هنوز ثبت نشده است؛ ساخته شود؟</translation>
    </message>
    <message>
        <source>{name} - to correct.xlsx</source>
        <translation>{name} - برای اصلاح.xlsx</translation>
    </message>
</context>
<context>
    <name>WritingBox</name>
    <message>
        <source>Insert a phrase…</source>
        <translation>درج عبارت از بانک…</translation>
    </message>
</context>
<context>
    <name>YearBar</name>
    <message>
        <source>Kind of period</source>
        <translation>نوع دوره</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>سال بعد</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>سال پیش</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>گزارش‌دهنده</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>With the confidential resolutions</source>
        <translation>همراه با مصوبات محرمانه</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Yearly book of minutes</source>
        <translation>کتاب سالانهٔ صورت‌جلسات</translation>
    </message>
</context>
</TS>
