<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>Editors</name>
    <message>
        <source>In the bin</source>
        <translation>در سطل بازیافت</translation>
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
        <source>Another program is holding the database, and nothing was saved. Try again in a moment.</source>
        <translation>برنامهٔ دیگری پایگاه داده را نگه داشته است و چیزی ذخیره نشد. کمی بعد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>انصراف داده شد و چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>Minutes become final only by finalising them. Choose another state and save again.</source>
        <translation>صورت‌جلسه تنها با نهایی‌کردن، نهایی می‌شود. وضعیت دیگری برگزینید و دوباره ذخیره کنید.</translation>
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
        <source>The database “{path}” is damaged and was left as it is. No good backup was found; choose one yourself or keep the file for repair.</source>
        <translation>پایگاه دادهٔ «{path}» خراب است و دست‌نخورده ماند. پشتیبان سالمی پیدا نشد؛ خودتان پشتیبانی انتخاب کنید یا این فایل را برای ترمیم نگه دارید.</translation>
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
        <translation>نسخهٔ چاپی نگه‌داشته‌شدهٔ این صورت‌جلسه در پایگاه داده نیست. پشتیبانی را بازگردانی کنید که این نسخه در آن هست.</translation>
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
</TS>
