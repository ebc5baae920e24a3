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
        <source>The font Vazirmatn has the SIL Open Font License, the icons have the MIT licence.</source>
        <translation>فونت وزیرمتن پروانهٔ SIL Open Font License و نمادها پروانهٔ MIT دارند.</translation>
    </message>
</context>
<context>
    <name>AgendaSection</name>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>New agenda item</source>
        <translation>بند جدید</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>دستور جلسه خالی است.</translation>
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
        <source>Choose the text of minutes</source>
        <translation>انتخاب متن صورت‌جلسه</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>کپی جزئیات</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx *.xlsm)</source>
        <translation>فایل‌های اکسل (*.xlsx *.xlsm)</translation>
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
        <source>Something went wrong in the program. What was saved is safe; go on with your work.</source>
        <translation>در برنامه خطایی پیش آمد. آنچه ذخیره شده محفوظ است؛ به کار خود ادامه دهید.</translation>
    </message>
    <message>
        <source>Texts (*.txt *.docx *.pdf)</source>
        <translation>متن‌ها (*.txt *.docx *.pdf)</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>متوجه شدم</translation>
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
    <name>AttendanceSection</name>
    <message>
        <source>Attendance</source>
        <translation>حاضران و غایبان</translation>
    </message>
    <message>
        <source>New attendance</source>
        <translation>فرد جدید</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>هنوز کسی ثبت نشده است.</translation>
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
    <name>BeginStep</name>
    <message>
        <source>A sample county with 12 offices and 3 sessions; removed by one button.</source>
        <translation>یک شهرستان نمونه با ۱۲ دفتر و ۳ جلسه؛ با یک دکمه حذف می‌شود.</translation>
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
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Basis</source>
        <translation>مبنا و دبیرخانه</translation>
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
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
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
        <source>Search by any name of the body</source>
        <translation>جست‌وجو با هر نام ستاد یا کارگروه</translation>
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
        <source>Folder of the data</source>
        <translation>پوشهٔ داده‌ها</translation>
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
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
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
    <name>Editors</name>
    <message>
        <source>In the bin</source>
        <translation>در سطل بازیافت</translation>
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
        <translation>صورت‌جلسهٔ یک جلسهٔ بعدی همین ستاد یا کارگروه نهایی است. شماره و تاریخ این جلسه دیگر تغییر نمی‌پذیرد.</translation>
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
        <source>No row of this workbook has headings that we know. Use the headings of the template.</source>
        <translation>در هیچ ردیفی از این فایل اکسل عنوان شناخته‌شده‌ای نیست. عنوان‌های الگو را به کار ببرید.</translation>
    </message>
    <message>
        <source>Nothing in this text looks like minutes. Choose the text of the minutes of a session.</source>
        <translation>در این متن صورت‌جلسه‌ای پیدا نشد. متن یک صورت‌جلسه را انتخاب کنید.</translation>
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
        <source>The file “{path}” is protected by a password. Remove the password and choose it again.</source>
        <translation>فایل «{path}» گذرواژه دارد. گذرواژه را بردارید و دوباره انتخاب کنید.</translation>
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
        <source>The text under “{heading}” in row {row} is longer than a cell of Excel holds, and no workbook was written. Shorten it and try again.</source>
        <translation>متن ستون «{heading}» در ردیف {row} از گنجایش یک خانهٔ اکسل بیشتر است و خروجی نوشته نشد. آن را کوتاه کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. It may have been moved; choose it again.</source>
        <translation>فایل «{path}» پیدا نشد. شاید جابه‌جا شده باشد؛ آن را دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no row under the headings of this workbook. Fill it in and choose it again.</source>
        <translation>زیر عنوان‌های این فایل اکسل ردیفی نیست. آن را پر کنید و دوباره انتخاب کنید.</translation>
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
        <source>These minutes cannot be finalised yet. Complete what is listed and finalise them again.</source>
        <translation>این صورت‌جلسه را هنوز نمی‌توان نهایی کرد. موارد فهرست‌شده را کامل کنید و دوباره آن را نهایی کنید.</translation>
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
        <source>This is linked to something that is not in the database. Choose the link again.</source>
        <translation>این مورد به چیزی پیوند دارد که در پایگاه داده نیست. پیوند را دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is no longer in the database. Refresh the list; if it was deleted, it is in the bin.</source>
        <translation>این مورد دیگر در پایگاه داده نیست. فهرست را تازه کنید؛ اگر حذف شده باشد، در سطل بازیافت است.</translation>
    </message>
    <message>
        <source>This paper could not be composed. Your data is safe; try again.</source>
        <translation>نسخهٔ چاپی آماده نشد. داده‌های شما محفوظ است؛ دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Two columns of this workbook have the heading “{heading}”. Keep or rename one of them.</source>
        <translation>در این فایل اکسل دو ستون عنوان «{heading}» دارند. یکی را حذف کنید یا عنوانش را تغییر دهید.</translation>
    </message>
    <message>
        <source>Version {found} of SQLite has a fault that loses data. Install Mahalleyar again.</source>
        <translation>نسخهٔ {found} از SQLite نقصی دارد که سبب از دست رفتن داده می‌شود. محله‌یار را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>Your data is saved, but its backup could not be made. Check the backup folder and its free space and make a backup again.</source>
        <translation>داده‌های شما ذخیره شد، ولی پشتیبان آن ساخته نشد. پوشهٔ پشتیبان و جای خالی آن را بررسی کنید و دوباره پشتیبان بگیرید.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Changes</source>
        <translation>تغییر</translation>
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
        <source>Headquarters and working groups</source>
        <translation>ستادها و کارگروه‌ها</translation>
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
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>جلسات</translation>
    </message>
    <message>
        <source>Target neighbourhoods</source>
        <translation>محلات هدف</translation>
    </message>
    <message>
        <source>There was nothing to take back.</source>
        <translation>چیزی برای بازگردانی نمانده بود.</translation>
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
        <source>{name} was changed since.</source>
        <translation>{name} پس از آن تغییر کرده است.</translation>
    </message>
    <message>
        <source>{name}: {field} was changed since.</source>
        <translation>{name}: «{field}» پس از آن تغییر کرده است.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Bring in a workbook</source>
        <translation>ورود از اکسل</translation>
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
        <source>Go to the session</source>
        <translation>رفتن به جلسه</translation>
    </message>
    <message>
        <source>Old minutes {name}</source>
        <translation>صورت‌جلسهٔ پیشین {name}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
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
        <source>Rejected rows to Excel</source>
        <translation>ردیف‌های خطادار به اکسل</translation>
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
        <source>The template was written.</source>
        <translation>الگوی خالی نوشته شد.</translation>
    </message>
    <message>
        <source>Writing the workbook…</source>
        <translation>نوشتن فایل اکسل…</translation>
    </message>
    <message>
        <source>{count} records were written to the workbook.</source>
        <translation>{count} مورد در فایل اکسل نوشته شد.</translation>
    </message>
    <message>
        <source>{count} rows with an error were not saved.</source>
        <translation>{count} ردیف خطادار ثبت نشد.</translation>
    </message>
    <message>
        <source>{count} things were left as they are:</source>
        <translation>{count} مورد بی‌تغییر ماند:</translation>
    </message>
    <message>
        <source>{name} - template.xlsx</source>
        <translation>الگوی {name}.xlsx</translation>
    </message>
    <message>
        <source>{new} new rows and {changed} changes were saved.</source>
        <translation>{new} ردیف جدید و {changed} تغییر ثبت شد.</translation>
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
    <name>HeadPicture</name>
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
    <name>HelpPage</name>
    <message>
        <source>Choose all rows</source>
        <translation>انتخاب همهٔ ردیف‌ها</translation>
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
        <source>Dates can be typed in any form: 1405/8/30, 30 Aban 1405, or 30/8/1405.</source>
        <translation>تاریخ را به هر شکلی می‌توان نوشت: ۱۴۰۵/۸/۳۰، ۳۰ آبان ۱۴۰۵ یا ۳۰/۸/۱۴۰۵.</translation>
    </message>
    <message>
        <source>Edit the chosen row</source>
        <translation>ویرایش ردیف انتخاب‌شده</translation>
    </message>
    <message>
        <source>Go to the first to ninth page</source>
        <translation>رفتن به صفحهٔ نخست تا نهم</translation>
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
        <source>In an empty line, go back to the names before it; Delete takes one out</source>
        <translation>در سطر خالی، رفتن روی نام‌های پیشین؛ Delete یکی را برمی‌دارد</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>فهرست‌ها</translation>
    </message>
    <message>
        <source>Move to the bin; it can be restored from the message</source>
        <translation>بردن به سطل بازیافت؛ از همان پیام بازگردانی می‌شود</translation>
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
        <source>Open the calendar of a date, or the names that may be meant</source>
        <translation>باز کردن تقویم تاریخ یا فهرست نام‌ها</translation>
    </message>
    <message>
        <source>Open the chosen row; press the button that has the keyboard</source>
        <translation>باز کردن ردیف انتخاب‌شده؛ فشردن دکمه‌ای که صفحه‌کلید روی آن است</translation>
    </message>
    <message>
        <source>Persian, Arabic and Latin digits and letters are all found, however they are typed.</source>
        <translation>جست‌وجو به شکل نوشتن وابسته نیست: رقم‌های فارسی، عربی و لاتین و «ي» و «ك» یکسان پیدا می‌شوند.</translation>
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
        <source>Take back what the message at the bottom tells</source>
        <translation>بازگردانی آنچه پیام پایین صفحه می‌گوید</translation>
    </message>
    <message>
        <source>Take back what was typed; Ctrl+Y does it again</source>
        <translation>برگرداندن آنچه نوشته شده است؛ Ctrl+Y دوباره انجام می‌دهد</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>همین راهنما</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Your data stays on this computer; nothing is sent anywhere.</source>
        <translation>داده‌ها فقط روی همین رایانه می‌ماند و چیزی به جایی فرستاده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
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
    <name>LifeSection</name>
    <message>
        <source>Life of the office</source>
        <translation>چرخهٔ عمر دفتر</translation>
    </message>
    <message>
        <source>Other offices are active in the same neighbourhood.</source>
        <translation>در همین محله دفتر فعال دیگری نیز هست.</translation>
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
    <name>MergeEffect</name>
    <message>
        <source>If they become one</source>
        <translation>اگر یکی شوند</translation>
    </message>
    <message>
        <source>What stays as it is in final minutes: {things}.</source>
        <translation>آنچه در صورت‌جلسه‌های نهایی همان‌گونه می‌ماند: {things}.</translation>
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
    <name>MinutesIn</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>کنار گذاشتن نوشته</translation>
    </message>
    <message>
        <source>Drop what was typed here?</source>
        <translation>آنچه اینجا نوشته شده است کنار گذاشته شود؟</translation>
    </message>
    <message>
        <source>Minutes of {body} with this number or day are there already. Save these, too?</source>
        <translation>صورت‌جلسه‌ای از {body} با همین شماره یا تاریخ پیش‌تر ثبت شده است. پیش‌نویس دوم ذخیره شود؟</translation>
    </message>
    <message>
        <source>Paste the text of the minutes here (Ctrl+V).</source>
        <translation>متن صورت‌جلسه را اینجا بچسبانید (Ctrl+V).</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>خواندن متن</translation>
    </message>
    <message>
        <source>Reading the minutes…</source>
        <translation>خواندن صورت‌جلسه…</translation>
    </message>
    <message>
        <source>Save a second draft</source>
        <translation>ذخیرهٔ پیش‌نویس دوم</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>ذخیره به‌عنوان پیش‌نویس</translation>
    </message>
    <message>
        <source>Saving the draft…</source>
        <translation>ذخیرهٔ پیش‌نویس…</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>مشخصات جلسه</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>متن صورت‌جلسه</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>آنچه خوانده شد</translation>
    </message>
    <message>
        <source>{count} questions stay open in the draft; they are answered there.</source>
        <translation>{count} پرسش بی‌پاسخ است؛ پاسخ آن‌ها در پیش‌نویس نوشته می‌شود.</translation>
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
        <translation>محلات هدف</translation>
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
    <name>OfficesHere</name>
    <message>
        <source>No office serves this neighbourhood yet.</source>
        <translation>هنوز دفتری برای این محله ثبت نشده است.</translation>
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
    <name>OfficesPage</name>
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
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Agencies</source>
        <translation>دستگاه‌های اجرایی</translation>
    </message>
    <message>
        <source>Associations and charities</source>
        <translation>تشکل‌ها و خیریه‌ها</translation>
    </message>
    <message>
        <source>Enter the organisations and associations that attend, supervise or carry out resolutions.</source>
        <translation>دستگاه‌ها و تشکل‌هایی را ثبت کنید که در جلسه‌ها حضور دارند، نظارت می‌کنند یا مصوبه‌ها را اجرا می‌کنند.</translation>
    </message>
    <message>
        <source>Governorates</source>
        <translation>استانداری و فرمانداری</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>شهرداری‌ها</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>دستگاه جدید</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>مجریان</translation>
    </message>
    <message>
        <source>Organisations and associations</source>
        <translation>دستگاه‌ها و تشکل‌ها</translation>
    </message>
    <message>
        <source>Place and parent</source>
        <translation>محل و بالادست</translation>
    </message>
    <message>
        <source>Search by any name of the organisation</source>
        <translation>جست‌وجو با هر نام دستگاه</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>بدون نوع</translation>
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
    <name>PageView</name>
    <message>
        <source>As wide as there is room (Ctrl+0)</source>
        <translation>هم‌پهنای پنجره (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>بزرگ‌تر (Ctrl++)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>هم‌پهنای پنجره</translation>
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
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Data in and out</source>
        <translation>ورود و خروج داده</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Facilitation offices</source>
        <translation>دفاتر تسهیلگری</translation>
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
        <source>Organisations and associations</source>
        <translation>دستگاه‌ها و تشکل‌ها</translation>
    </message>
    <message>
        <source>People and posts</source>
        <translation>اشخاص و سمت‌ها</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
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
        <source>Target neighbourhoods</source>
        <translation>محلات هدف</translation>
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
        <source>Days of rest</source>
        <translation>روزهای تعطیل هفته</translation>
    </message>
    <message>
        <source>Digits on paper</source>
        <translation>رقم‌های روی کاغذ</translation>
    </message>
    <message>
        <source>Font of papers</source>
        <translation>فونت کاغذها</translation>
    </message>
    <message>
        <source>Fonts of this computer with Persian letters; final minutes keep their paper.</source>
        <translation>فونت‌های فارسی همین رایانه؛ کاغذ صورت‌جلسه‌های نهایی تغییر نمی‌کند.</translation>
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
        <source>Latin 123</source>
        <translation>لاتین 123</translation>
    </message>
    <message>
        <source>Persian ۱۲۳</source>
        <translation>فارسی ۱۲۳</translation>
    </message>
    <message>
        <source>Thursday and Friday</source>
        <translation>پنجشنبه و جمعه</translation>
    </message>
    <message>
        <source>Vazirmatn (comes with the program)</source>
        <translation>وزیرمتن (همراه برنامه)</translation>
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
    <name>Pictures</name>
    <message>
        <source>Governorate of the sample county</source>
        <translation>فرمانداری شهرستان نمونه</translation>
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
        <source>New rows</source>
        <translation>ردیف‌های جدید</translation>
    </message>
    <message>
        <source>Recognise the columns</source>
        <translation>شناسایی ستون‌ها</translation>
    </message>
    <message>
        <source>Rows that change a record</source>
        <translation>دارای تغییر</translation>
    </message>
    <message>
        <source>Rows with an error</source>
        <translation>ردیف‌های خطادار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>These columns are not known and are not read: {names}</source>
        <translation>این ستون‌ها شناخته نشد و خوانده نمی‌شود: {names}. برای خواندن هر یک، عنوانش را در اکسل مانند «الگوی خالی» بنویسید و «خواندن دوباره» را بزنید.</translation>
    </message>
    <message>
        <source>Unchanged rows</source>
        <translation>بدون تغییر</translation>
    </message>
    <message>
        <source>become records</source>
        <translation>به فهرست افزوده می‌شود</translation>
    </message>
    <message>
        <source>not saved unless corrected</source>
        <translation>بدون اصلاح ثبت نمی‌شود</translation>
    </message>
    <message>
        <source>nothing to save</source>
        <translation>چیزی برای ثبت ندارد</translation>
    </message>
    <message>
        <source>old and new are shown</source>
        <translation>پیشین و جدید نشان داده می‌شود</translation>
    </message>
    <message>
        <source>with a backup, and a way back for 30 days</source>
        <translation>با پشتیبان؛ تا ۳۰ روز بازگردانی می‌شود</translation>
    </message>
    <message>
        <source>{count} cells corrected here</source>
        <translation>{count} خانه اینجا اصلاح شد</translation>
    </message>
    <message>
        <source>{count} rows that are hidden in Excel were read, too.</source>
        <translation>{count} ردیف پنهان در اکسل نیز خوانده شد.</translation>
    </message>
    <message>
        <source>{count} with a remark</source>
        <translation>{count} ردیف با یادآوری</translation>
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
        <source>Row</source>
        <translation>ردیف</translation>
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
        <source>Rows</source>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>into</source>
        <translation>ورود به</translation>
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
        <source>All of it can be changed afterwards: name, seats and their order.</source>
        <translation>نام، جایگاه‌ها و ترتیب آن‌ها پس از ساختن هم تغییرپذیر است.</translation>
    </message>
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
    <name>ReadingFacts</name>
    <message>
        <source>Body</source>
        <translation>ستاد یا کارگروه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ جلسه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شمارهٔ جلسه</translation>
    </message>
    <message>
        <source>Organiser: {words}</source>
        <translation>برگزارکننده: {words}</translation>
    </message>
    <message>
        <source>Place: {words}</source>
        <translation>مکان: {words}</translation>
    </message>
    <message>
        <source>This is no day, such as 1402/07/10.</source>
        <translation>این تاریخ نیست؛ مانند ۱۴۰۲/۰۷/۱۰ بنویسید.</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>این عدد صحیح نیست.</translation>
    </message>
    <message>
        <source>Time: {words}</source>
        <translation>ساعت: {words}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان جلسه</translation>
    </message>
    <message>
        <source>Write the name of the body.</source>
        <translation>نام ستاد یا کارگروه را بنویسید.</translation>
    </message>
</context>
<context>
    <name>ReadingList</name>
    <message>
        <source>Absent: {words}</source>
        <translation>غایب: {words}</translation>
    </message>
    <message>
        <source>Agency: {agency} · Deadline: {deadline}</source>
        <translation>دستگاه: {agency} · مهلت: {deadline}</translation>
    </message>
    <message>
        <source>Agenda, people and statements</source>
        <translation>بخش‌های دیگر</translation>
    </message>
    <message>
        <source>Agenda: {words}</source>
        <translation>دستور جلسه: {words}</translation>
    </message>
    <message>
        <source>Closing: {words}</source>
        <translation>جمع‌بندی: {words}</translation>
    </message>
    <message>
        <source>Lines of the reading</source>
        <translation>آنچه خوانده شد</translation>
    </message>
    <message>
        <source>Other parts ({count})</source>
        <translation>بخش‌های دیگر ({count})</translation>
    </message>
    <message>
        <source>Present: {words}</source>
        <translation>حاضر: {words}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>Questions ({count})</source>
        <translation>پرسش‌ها ({count})</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Resolutions ({count})</source>
        <translation>مصوبات ({count})</translation>
    </message>
    <message>
        <source>Statement: {words}</source>
        <translation>دیدگاه: {words}</translation>
    </message>
    <message>
        <source>Summary: {words}</source>
        <translation>خلاصهٔ مباحث: {words}</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>چیزی در این بخش نیست.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>بخش نمایش</translation>
    </message>
    <message>
        <source>next session</source>
        <translation>جلسهٔ آتی</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>نوشته نشده</translation>
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
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
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
        <source>Bring in from Excel</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>پیش‌نویس نگه داشته شد</translation>
    </message>
    <message>
        <source>Move {count} records</source>
        <translation>حذف {count} مورد</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>بازگردانده شد.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>Shall these {count} records go to the bin?</source>
        <translation>این {count} مورد به سطل بازیافت برود؟</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>نمایش سطل بازیافت</translation>
    </message>
    <message>
        <source>This is no longer in the list; it may be in the bin.</source>
        <translation>این مورد دیگر در فهرست نیست؛ شاید در سطل بازیافت باشد.</translation>
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
        <source>New resolution</source>
        <translation>مصوبهٔ جدید</translation>
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
        <source>New resolution</source>
        <translation>مصوبهٔ جدید</translation>
    </message>
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
    <name>RowPane</name>
    <message>
        <source>Changes, old to new</source>
        <translation>تغییرها؛ از پیشین به جدید</translation>
    </message>
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
        <source>Made on the way</source>
        <translation>در همین ورود ساخته می‌شود</translation>
    </message>
    <message>
        <source>Next row with an error</source>
        <translation>ردیف خطادار بعدی</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>یادآوری‌ها</translation>
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
        <source>Names and figures of the sample county are invented.</source>
        <translation>نام‌ها و رقم‌های شهرستان نمونه ساختگی است.</translation>
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
        <source>The sample county is among your records; removing it leaves your own as they are.</source>
        <translation>شهرستان نمونه در میان داده‌های شماست؛ با حذف آن، داده‌های خودتان دست‌نخورده می‌ماند.</translation>
    </message>
    <message>
        <source>The sample data is here.</source>
        <translation>داده‌های نمونه افزوده شد.</translation>
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
        <source>Seat</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Vote, order and time</source>
        <translation>رأی، ترتیب و زمان</translation>
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
        <source>Complete</source>
        <translation>ترکیب کامل است</translation>
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
    <name>SessionsPage</name>
    <message>
        <source>Holding</source>
        <translation>برگزاری</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>صورت‌جلسه آماده می‌شود…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>صورت‌جلسه</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسهٔ جدید</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
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
        <source>The paper was saved.</source>
        <translation>صورت‌جلسه ذخیره شد.</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>زمان و مکان</translation>
    </message>
    <message>
        <source>Write down a session here, or bring in the text of old minutes.</source>
        <translation>جلسه‌ای را اینجا ثبت کنید، یا متن صورت‌جلسه‌های پیشین را وارد کنید.</translation>
    </message>
</context>
<context>
    <name>SessionsSection</name>
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
        <source>The next ordinary session gets the number {number}.</source>
        <translation>شمارهٔ جلسهٔ عادی بعدی {number} است.</translation>
    </message>
    <message>
        <source>without a day</source>
        <translation>بدون تاریخ</translation>
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
        <source>Look</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Paper and calendar</source>
        <translation>کاغذ و تقویم</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>داده‌های نمونه</translation>
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
        <source>You and your office</source>
        <translation>شما و دستگاه شما</translation>
    </message>
    <message>
        <source>“{font}” cannot be used for Persian on paper. Choose another font.</source>
        <translation>فونت «{font}» برای متن فارسی روی کاغذ به کار نمی‌آید؛ فونت دیگری انتخاب کنید.</translation>
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
    <name>Shell</name>
    <message>
        <source>Mahalleyar</source>
        <translation>محله‌یار</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>در حال باز کردن داده‌ها…</translation>
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
    <name>StartView</name>
    <message>
        <source>A workbook that is written here comes in again unchanged. The empty template has the headings and the choices.</source>
        <translation>فایلی که اینجا نوشته می‌شود، بی‌کم‌وکاست دوباره خوانده می‌شود. الگوی خالی، عنوان ستون‌ها و گزینه‌ها را دارد.</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>انتخاب فایل اکسل</translation>
    </message>
    <message>
        <source>Choose the text</source>
        <translation>انتخاب فایل</translation>
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
        <source>Nothing yet. Each import is listed here for 30 days and can be taken back as a whole.</source>
        <translation>هنوز ورودی انجام نشده است. هر ورود ۳۰ روز اینجا می‌ماند و یکجا بازگردانی می‌شود.</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>چسباندن متن</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>فهرست</translation>
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
        <source>Title, number, day, agenda, resolutions, agencies and deadlines are read from a Word file, a PDF or a text, shown beside the text, and saved as a draft.</source>
        <translation>عنوان، شماره، تاریخ، دستور جلسه، مصوبات، دستگاه‌ها و مهلت‌ها از فایل Word، PDF یا متن خوانده، کنار متن نشان داده و به‌عنوان پیش‌نویس ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>خروجی اکسل</translation>
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
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Delete takes it out; Alt and an arrow move it.</source>
        <translation>با Delete برداشته و با Alt و پیکان جابه‌جا می‌شود.</translation>
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
    <name>Trouble</name>
    <message>
        <source>Choose a backup</source>
        <translation>انتخاب پشتیبان</translation>
    </message>
    <message>
        <source>If “{folder}” is on a stick or another disk, connect it and try again.</source>
        <translation>اگر «{folder}» روی حافظهٔ همراه یا دیسک دیگری است، آن را وصل کنید و دوباره تلاش کنید.</translation>
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
        <source>The data folder was not found</source>
        <translation>پوشهٔ داده‌ها پیدا نشد</translation>
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
</context>
<context>
    <name>TypingCard</name>
    <message>
        <source>Half-space by Shift+Space and Ctrl+Shift+2</source>
        <translation>نیم‌فاصله با ⁦Shift+Space⁩ و ⁦Ctrl+Shift+2⁩</translation>
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
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مصوب</translation>
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
        <source>Final</source>
        <translation>نهایی</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>واگذارشده</translation>
    </message>
    <message>
        <source>Held, without minutes</source>
        <translation>برگزارشده، بدون صورت‌جلسه</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>یکی‌شده</translation>
    </message>
    <message>
        <source>Never met</source>
        <translation>بدون جلسه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>سررسیدگذشته</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>اطلاعات ناقص</translation>
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
        <source>Without an agency</source>
        <translation>بدون دستگاه مسئول</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>بدون دفتر</translation>
    </message>
    <message>
        <source>Without seats</source>
        <translation>بدون جایگاه</translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message>
        <source>Bodies without seats</source>
        <translation>ستاد بدون جایگاه</translation>
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
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Reading the workbook…</source>
        <translation>خواندن فایل اکسل…</translation>
    </message>
    <message>
        <source>Records were changed since this preview was made; it is made anew.</source>
        <translation>پس از این پیش‌نمایش، مواردی در برنامه تغییر کرده است؛ پیش‌نمایش از نو ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Save {count} rows</source>
        <translation>ثبت {count} ردیف</translation>
    </message>
    <message>
        <source>Saving the rows…</source>
        <translation>ثبت ردیف‌ها…</translation>
    </message>
    <message>
        <source>The rejected rows were written, each with what is wrong.</source>
        <translation>ردیف‌های خطادار با توضیح خطا نوشته شد.</translation>
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
        <source>{name} - to correct.xlsx</source>
        <translation>{name} - برای اصلاح.xlsx</translation>
    </message>
</context>
</TS>
