<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="about.text">
        <source>newsdesk {version}
An offline archive of news articles, and a desk to write the next one.
MIT licence.</source>
        <translation>newsdesk {version}
أرشيف للأخبار يعمل بلا إنترنت، ومكتب لكتابة الخبر التالي.
رخصة MIT.</translation>
    </message>
    <message id="action.about">
        <source>About newsdesk</source>
        <translation>عن newsdesk</translation>
    </message>
    <message id="action.add-dictionary">
        <source>Add a dictionary</source>
        <translation>إضافة معجم</translation>
    </message>
    <message id="action.add-tag">
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message id="action.attach-file">
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message id="action.back-up-now">
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message id="action.beside-back">
        <source>Back to what was read beside before</source>
        <translation>العودة إلى ما قُرئ جانبًا قبله</translation>
    </message>
    <message id="action.beside-close">
        <source>Close what is read beside</source>
        <translation>إغلاق ما يُقرأ جانبًا</translation>
    </message>
    <message id="action.beside-forward">
        <source>Forward to what was read beside after</source>
        <translation>التقدّم إلى ما قُرئ جانبًا بعده</translation>
    </message>
    <message id="action.beside-open">
        <source>Open what is read beside in the place of the draft</source>
        <translation>فتح ما يُقرأ جانبًا مكان المسودة</translation>
    </message>
    <message id="action.beside-switch">
        <source>Between the draft and what is read beside</source>
        <translation>بين المسودة وما يُقرأ جانبًا</translation>
    </message>
    <message id="action.bold">
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message id="action.check-spelling">
        <source>Check spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message id="action.check-updates">
        <source>Check for updates</source>
        <translation>البحث عن إصدار أحدث</translation>
    </message>
    <message id="action.chip-change">
        <source>Change this condition</source>
        <translation>تعديل هذا الشرط</translation>
    </message>
    <message id="action.chip-remove">
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message id="action.clean-accept">
        <source>Accept what is proposed</source>
        <translation>قبول المقترح</translation>
    </message>
    <message id="action.clean-articles">
        <source>Show the articles behind it</source>
        <translation>عرض مقالات المقترح</translation>
    </message>
    <message id="action.clean-dismiss">
        <source>Never propose this again</source>
        <translation>تجاهل المقترح نهائيًا</translation>
    </message>
    <message id="action.clean-up">
        <source>Clean up the tags</source>
        <translation>تنظيف الوسوم</translation>
    </message>
    <message id="action.columns-fit">
        <source>Fit all columns to their text</source>
        <translation>ملاءمة كل الأعمدة مع نصوصها</translation>
    </message>
    <message id="action.columns-usual">
        <source>Usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message id="action.compare-next">
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message id="action.compare-previous">
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message id="action.compare-take-back">
        <source>Restore this paragraph</source>
        <translation>استرجاع هذه الفقرة</translation>
    </message>
    <message id="action.compare-twins">
        <source>Compare near copies</source>
        <translation>مقارنة النسخ المتقاربة</translation>
    </message>
    <message id="action.copy">
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message id="action.copy-rich">
        <source>Copy for a web editor</source>
        <translation>نسخ لمحرر ويب</translation>
    </message>
    <message id="action.cut">
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message id="action.delete-search">
        <source>Delete the saved search</source>
        <translation>حذف البحث المحفوظ</translation>
    </message>
    <message id="action.dim-paragraphs">
        <source>Dim the other paragraphs while writing</source>
        <translation>تعتيم الفقرات الأخرى أثناء الكتابة</translation>
    </message>
    <message id="action.edit-article">
        <source>Edit article</source>
        <translation>تحرير المقال</translation>
    </message>
    <message id="action.edit-fields">
        <source>Edit fields…</source>
        <translation>تعديل الحقول…</translation>
    </message>
    <message id="action.empty-trash">
        <source>Empty the trash…</source>
        <translation>إفراغ المهملات…</translation>
    </message>
    <message id="action.export-list">
        <source>Export the whole list…</source>
        <translation>تصدير القائمة كلها…</translation>
    </message>
    <message id="action.export-pdf">
        <source>Export as PDF…</source>
        <translation>تصدير بصيغة PDF…</translation>
    </message>
    <message id="action.export-selection">
        <source>Export what is selected…</source>
        <translation>تصدير المحدد…</translation>
    </message>
    <message id="action.export-vocabulary">
        <source>Export all tags…</source>
        <translation>تصدير كل الوسوم…</translation>
    </message>
    <message id="action.find-alike">
        <source>Find articles like this one</source>
        <translation>بحث عما يشبه هذا المقال</translation>
    </message>
    <message id="action.find-in-article">
        <source>Find in this article</source>
        <translation>بحث في هذا المقال</translation>
    </message>
    <message id="action.focus-mode">
        <source>Focus mode</source>
        <translation>وضع التركيز</translation>
    </message>
    <message id="action.forget-searches">
        <source>Forget past searches</source>
        <translation>نسيان عمليات البحث السابقة</translation>
    </message>
    <message id="action.group-by-day">
        <source>Group by day</source>
        <translation>تجميع بحسب اليوم</translation>
    </message>
    <message id="action.group-by-none">
        <source>No groups</source>
        <translation>بلا تجميع</translation>
    </message>
    <message id="action.group-by-source">
        <source>Group by source</source>
        <translation>تجميع بحسب المصدر</translation>
    </message>
    <message id="action.handbook">
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message id="action.import-files">
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message id="action.import-folder">
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message id="action.import-report">
        <source>Last import report</source>
        <translation>تقرير آخر استيراد</translation>
    </message>
    <message id="action.import-sample">
        <source>Add the sample articles</source>
        <translation>إضافة المقالات النموذجية</translation>
    </message>
    <message id="action.import-vocabulary">
        <source>Import vocabulary…</source>
        <translation>استيراد مفردات…</translation>
    </message>
    <message id="action.insert-image">
        <source>Image…</source>
        <translation>صورة…</translation>
    </message>
    <message id="action.insert-link">
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message id="action.insert-rule">
        <source>Rule</source>
        <translation>خط فاصل</translation>
    </message>
    <message id="action.insert-table">
        <source>Table…</source>
        <translation>جدول…</translation>
    </message>
    <message id="action.isolate">
        <source>Keep apart from the direction around</source>
        <translation>عزل عن اتجاه ما حوله</translation>
    </message>
    <message id="action.italic">
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message id="action.keep-apart">
        <source>Not copies: keep apart</source>
        <translation>ليست نسخًا: إبقاؤها منفصلة</translation>
    </message>
    <message id="action.kind-h2">
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message id="action.kind-h3">
        <source>Second heading</source>
        <translation>عنوان ثانوي</translation>
    </message>
    <message id="action.kind-h4">
        <source>Third heading</source>
        <translation>عنوان صغير</translation>
    </message>
    <message id="action.kind-ol">
        <source>Numbered list</source>
        <translation>قائمة مرقمة</translation>
    </message>
    <message id="action.kind-p">
        <source>Plain paragraph</source>
        <translation>فقرة عادية</translation>
    </message>
    <message id="action.kind-quote">
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message id="action.kind-ul">
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message id="action.language-ar">
        <source>العربية (Arabic)</source>
        <translation>العربية</translation>
    </message>
    <message id="action.language-en">
        <source>English</source>
        <translation>English (الإنجليزية)</translation>
    </message>
    <message id="action.licences">
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message id="action.link-article">
        <source>Link with another article…</source>
        <translation>ربط بمقال آخر…</translation>
    </message>
    <message id="action.link-note">
        <source>Note on the link…</source>
        <translation>ملاحظة على الصلة…</translation>
    </message>
    <message id="action.link-passage">
        <source>Link the chosen passage…</source>
        <translation>ربط المقطع المختار…</translation>
    </message>
    <message id="action.link-republication">
        <source>Link as republication</source>
        <translation>ربط على أنها إعادة نشر</translation>
    </message>
    <message id="action.link-unlink">
        <source>Unlink</source>
        <translation>فك الربط</translation>
    </message>
    <message id="action.look-comfortable">
        <source>Comfortable rows</source>
        <translation>صفوف مريحة</translation>
    </message>
    <message id="action.look-compact">
        <source>Compact rows</source>
        <translation>صفوف مضغوطة</translation>
    </message>
    <message id="action.look-table">
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message id="action.mend">
        <source>Tidy spelling and setting…</source>
        <translation>تنقيح الإملاء والتنسيق…</translation>
    </message>
    <message id="action.merge-articles">
        <source>Merge into one article…</source>
        <translation>دمج في مقال واحد…</translation>
    </message>
    <message id="action.name-version">
        <source>Name this version…</source>
        <translation>تسمية هذه النسخة…</translation>
    </message>
    <message id="action.new-archive">
        <source>New archive…</source>
        <translation>أرشيف جديد…</translation>
    </message>
    <message id="action.new-article">
        <source>New article</source>
        <translation>مقال جديد</translation>
    </message>
    <message id="action.next-hit">
        <source>Next hit</source>
        <translation>الموضع التالي</translation>
    </message>
    <message id="action.next-misspelling">
        <source>Next misspelt word</source>
        <translation>الكلمة الخاطئة التالية</translation>
    </message>
    <message id="action.offer-refuse">
        <source>Not this one</source>
        <translation>ليس هو</translation>
    </message>
    <message id="action.offer-take">
        <source>This is the one</source>
        <translation>هو المقصود</translation>
    </message>
    <message id="action.open-archive">
        <source>Open archive…</source>
        <translation>فتح أرشيف…</translation>
    </message>
    <message id="action.operations">
        <source>What was done lately…</source>
        <translation>ما أُنجز أخيرًا…</translation>
    </message>
    <message id="action.own-kinds">
        <source>Own kinds of links…</source>
        <translation>أنواع خاصة من الصلات…</translation>
    </message>
    <message id="action.page-articles">
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message id="action.page-related">
        <source>Links of the archive</source>
        <translation>صلات الأرشيف</translation>
    </message>
    <message id="action.page-tags">
        <source>Tag manager</source>
        <translation>مدير الوسوم</translation>
    </message>
    <message id="action.page-timeline">
        <source>Timeline of the article</source>
        <translation>الخط الزمني للمقال</translation>
    </message>
    <message id="action.palette">
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message id="action.paragraph-auto">
        <source>Direction by the first letter</source>
        <translation>الاتجاه بحسب الحرف الأول</translation>
    </message>
    <message id="action.paragraph-ltr">
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message id="action.paragraph-rtl">
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message id="action.paste">
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message id="action.paste-article">
        <source>Paste as a new article</source>
        <translation>لصق في مقال جديد</translation>
    </message>
    <message id="action.paste-plain">
        <source>Paste as plain text</source>
        <translation>لصق بلا تنسيق</translation>
    </message>
    <message id="action.prefer-recent">
        <source>Prefer recent articles a little</source>
        <translation>تفضيل الأحدث قليلًا</translation>
    </message>
    <message id="action.preferences">
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message id="action.preview-imports">
        <source>Preview small imports</source>
        <translation>معاينة الاستيراد القليل</translation>
    </message>
    <message id="action.previous-hit">
        <source>Previous hit</source>
        <translation>الموضع السابق</translation>
    </message>
    <message id="action.print">
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message id="action.print-preview">
        <source>Print preview…</source>
        <translation>معاينة الطباعة…</translation>
    </message>
    <message id="action.purge">
        <source>Delete for ever…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message id="action.quit">
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message id="action.quote">
        <source>Quote from what is read beside</source>
        <translation>الاقتباس مما يُقرأ جانبًا</translation>
    </message>
    <message id="action.read-again">
        <source>Read the original again</source>
        <translation>قراءة الأصل من جديد</translation>
    </message>
    <message id="action.read-beside">
        <source>Read beside</source>
        <translation>القراءة إلى الجانب</translation>
    </message>
    <message id="action.redo-typing">
        <source>Redo typing</source>
        <translation>إعادة الكتابة</translation>
    </message>
    <message id="action.redo-work">
        <source>Redo last operation</source>
        <translation>إعادة آخر عملية</translation>
    </message>
    <message id="action.redo-work.named">
        <source>Redo: {name}</source>
        <translation>إعادة: {name}</translation>
    </message>
    <message id="action.remove-sample">
        <source>Remove the sample articles…</source>
        <translation>إزالة المقالات النموذجية…</translation>
    </message>
    <message id="action.remove-signs">
        <source>Remove marks of direction</source>
        <translation>إزالة علامات الاتجاه</translation>
    </message>
    <message id="action.rename-search">
        <source>Rename the saved search…</source>
        <translation>إعادة تسمية البحث المحفوظ…</translation>
    </message>
    <message id="action.replace-tag">
        <source>Replace a tag…</source>
        <translation>استبدال وسم…</translation>
    </message>
    <message id="action.replace-text">
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message id="action.report-problem">
        <source>Report a problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message id="action.restore">
        <source>Restore from trash</source>
        <translation>استرجاع من المهملات</translation>
    </message>
    <message id="action.restore-backup">
        <source>Restore a backup…</source>
        <translation>استرجاع نسخة احتياطية…</translation>
    </message>
    <message id="action.row-beside">
        <source>Read beside</source>
        <translation>القراءة إلى الجانب</translation>
    </message>
    <message id="action.row-open">
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message id="action.row-open-other">
        <source>Open the other article</source>
        <translation>فتح المقال الآخر</translation>
    </message>
    <message id="action.rules">
        <source>Rules…</source>
        <translation>القواعد…</translation>
    </message>
    <message id="action.safety">
        <source>Safety of the archive…</source>
        <translation>سلامة الأرشيف…</translation>
    </message>
    <message id="action.save-article">
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message id="action.save-search">
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message id="action.search-archive">
        <source>Search the archive</source>
        <translation>بحث في الأرشيف</translation>
    </message>
    <message id="action.search-everywhere">
        <source>Search everywhere</source>
        <translation>البحث في الأرشيف كله</translation>
    </message>
    <message id="action.select-all">
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message id="action.selection-tools">
        <source>Tools beside what is chosen</source>
        <translation>أدوات بجانب ما يُحدَّد</translation>
    </message>
    <message id="action.shortcuts">
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message id="action.show-details">
        <source>Show the details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message id="action.show-history">
        <source>Show the history</source>
        <translation>عرض السجل</translation>
    </message>
    <message id="action.show-links">
        <source>Show the links</source>
        <translation>عرض الصلات</translation>
    </message>
    <message id="action.show-original">
        <source>Show the captured original</source>
        <translation>عرض الأصل الملتقط</translation>
    </message>
    <message id="action.show-signs">
        <source>Show unseen letters</source>
        <translation>إظهار الحروف الخفية</translation>
    </message>
    <message id="action.show-tags">
        <source>Show the tags</source>
        <translation>عرض الوسوم</translation>
    </message>
    <message id="action.show-work">
        <source>Work in progress</source>
        <translation>الأعمال الجارية</translation>
    </message>
    <message id="action.sign-isolates">
        <source>Insert isolates (FSI … PDI)</source>
        <translation>إدراج علامتي عزل (FSI … PDI)</translation>
    </message>
    <message id="action.sign-lrm">
        <source>Insert left-to-right mark (LRM)</source>
        <translation>إدراج علامة اليسار إلى اليمين (LRM)</translation>
    </message>
    <message id="action.sign-rlm">
        <source>Insert right-to-left mark (RLM)</source>
        <translation>إدراج علامة اليمين إلى اليسار (RLM)</translation>
    </message>
    <message id="action.sign-zwnj">
        <source>Insert zero width non-joiner (ZWNJ)</source>
        <translation>إدراج فاصل بلا مسافة (ZWNJ)</translation>
    </message>
    <message id="action.spelling">
        <source>Spelling: dictionaries and words…</source>
        <translation>الإملاء: المعاجم والكلمات…</translation>
    </message>
    <message id="action.status-archived">
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message id="action.status-draft">
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message id="action.status-final">
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message id="action.status-inbox">
        <source>Inbox</source>
        <translation>وارد</translation>
    </message>
    <message id="action.status-review">
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message id="action.strike">
        <source>Strike through</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message id="action.subscript">
        <source>Subscript (below the line)</source>
        <translation>منخفض (تحت السطر)</translation>
    </message>
    <message id="action.suggestion-dismiss">
        <source>Not related</source>
        <translation>ليس ذا صلة</translation>
    </message>
    <message id="action.superscript">
        <source>Superscript (above the line)</source>
        <translation>مرتفع (فوق السطر)</translation>
    </message>
    <message id="action.tag-delete">
        <source>Delete the tag…</source>
        <translation>حذف الوسم…</translation>
    </message>
    <message id="action.tag-export">
        <source>Export with all below…</source>
        <translation>تصدير مع كل ما تحته…</translation>
    </message>
    <message id="action.tag-merge">
        <source>Merge into another tag…</source>
        <translation>دمج في وسم آخر…</translation>
    </message>
    <message id="action.tag-move">
        <source>Move below another tag…</source>
        <translation>نقل تحت وسم آخر…</translation>
    </message>
    <message id="action.tag-new">
        <source>New tag…</source>
        <translation>وسم جديد…</translation>
    </message>
    <message id="action.tag-new-child">
        <source>New tag below it…</source>
        <translation>وسم جديد تحته…</translation>
    </message>
    <message id="action.tag-offer-refuse">
        <source>Do not suggest it for this article</source>
        <translation>عدم اقتراحه لهذا المقال</translation>
    </message>
    <message id="action.tag-offer-take">
        <source>Add this tag</source>
        <translation>إضافة هذا الوسم</translation>
    </message>
    <message id="action.tag-rename">
        <source>Rename the tag…</source>
        <translation>إعادة تسمية الوسم…</translation>
    </message>
    <message id="action.tag-show">
        <source>Show its articles</source>
        <translation>عرض مقالاته</translation>
    </message>
    <message id="action.tag-split">
        <source>Split by a search…</source>
        <translation>تقسيم ببحث…</translation>
    </message>
    <message id="action.tag-take-away">
        <source>Remove this tag</source>
        <translation>إزالة هذا الوسم</translation>
    </message>
    <message id="action.target-length">
        <source>Length of the text and its target…</source>
        <translation>طول النص والطول المطلوب…</translation>
    </message>
    <message id="action.text-delete">
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message id="action.theme-auto">
        <source>System theme</source>
        <translation>مظهر النظام</translation>
    </message>
    <message id="action.theme-dark">
        <source>Dark theme</source>
        <translation>مظهر داكن</translation>
    </message>
    <message id="action.theme-light">
        <source>Light theme</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message id="action.timeline-back">
        <source>Back to the timeline</source>
        <translation>العودة إلى الخط الزمني</translation>
    </message>
    <message id="action.toggle-inspector">
        <source>Show or hide the inspector</source>
        <translation>إظهار لوحة التفاصيل أو إخفاؤها</translation>
    </message>
    <message id="action.toggle-sidebar">
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message id="action.trash">
        <source>Move to trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message id="action.try-backup">
        <source>Try to restore the newest backup</source>
        <translation>تجربة استرجاع أحدث نسخة</translation>
    </message>
    <message id="action.try-this">
        <source>Try this: six small steps</source>
        <translation>جرّب بنفسك: ست خطوات قصيرة</translation>
    </message>
    <message id="action.typewriter">
        <source>Keep the line at the middle while typing</source>
        <translation>إبقاء السطر في الوسط أثناء الكتابة</translation>
    </message>
    <message id="action.typographic">
        <source>Arabic punctuation as you type</source>
        <translation>علامات الترقيم العربية أثناء الكتابة</translation>
    </message>
    <message id="action.underline">
        <source>Underline</source>
        <translation>مسطّر</translation>
    </message>
    <message id="action.undo-typing">
        <source>Undo typing</source>
        <translation>تراجع عن الكتابة</translation>
    </message>
    <message id="action.undo-work">
        <source>Undo last operation</source>
        <translation>تراجع عن آخر عملية</translation>
    </message>
    <message id="action.undo-work.named">
        <source>Undo: {name}</source>
        <translation>تراجع عن: {name}</translation>
    </message>
    <message id="action.update-search">
        <source>Replace it with what is searched now</source>
        <translation>استبداله بما يُبحث عنه الآن</translation>
    </message>
    <message id="action.updates-file">
        <source>The file that announces versions</source>
        <translation>الملف الذي يعلن عن الإصدارات</translation>
    </message>
    <message id="action.verify">
        <source>Check the archive</source>
        <translation>فحص سلامة الأرشيف</translation>
    </message>
    <message id="action.version-compare">
        <source>Compare with now</source>
        <translation>مقارنة بالنص الحالي</translation>
    </message>
    <message id="action.version-rename">
        <source>Name this version…</source>
        <translation>تسمية هذه النسخة…</translation>
    </message>
    <message id="action.version-restore">
        <source>Restore this version</source>
        <translation>استرجاع هذه النسخة</translation>
    </message>
    <message id="action.version-show">
        <source>Show what it changed</source>
        <translation>عرض ما تغيّر فيها</translation>
    </message>
    <message id="action.visual-caret">
        <source>Arrow keys go to the side they show</source>
        <translation>مفاتيح الأسهم تتبع الجهة المرئية</translation>
    </message>
    <message id="action.walk-twins">
        <source>Go through all near copies</source>
        <translation>مراجعة النسخ المتقاربة كلها</translation>
    </message>
    <message id="action.watched-folders">
        <source>Watched folders…</source>
        <translation>المجلدات المراقبة…</translation>
    </message>
    <message id="action.welcome">
        <source>Welcome…</source>
        <translation>صفحة الترحيب…</translation>
    </message>
    <message id="action.word-house">
        <source>Add “{word}” to the words of the house</source>
        <translation>إضافة «{word}» إلى كلمات الدار</translation>
    </message>
    <message id="action.word-ignore">
        <source>Ignore in this article</source>
        <translation>تجاهلها في هذا المقال</translation>
    </message>
    <message id="action.word-mine">
        <source>Add “{word}” to my words</source>
        <translation>إضافة «{word}» إلى كلماتي</translation>
    </message>
    <message id="action.zoom-in">
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message id="action.zoom-out">
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message id="action.zoom-reset">
        <source>Usual size of the text</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message id="archive.busy.ask">
        <source>You may open it for reading only until the other window is closed.</source>
        <translation>يمكنك فتحه للقراءة فقط إلى أن تُغلق النافذة الأخرى.</translation>
    </message>
    <message id="archive.busy.read">
        <source>Open for reading only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message id="archive.filter">
        <source>newsdesk archive (*.newsdesk)</source>
        <translation>أرشيف newsdesk (*.newsdesk)</translation>
    </message>
    <message id="archive.opening">
        <source>Opening {path}</source>
        <translation>يُفتح {path}</translation>
    </message>
    <message id="archive.read-only">
        <source>This archive is open for reading only: you can search and read; nothing in it changes.</source>
        <translation>هذا الأرشيف مفتوح للقراءة فقط: يمكنك البحث والقراءة، ولا يتغير فيه شيء.</translation>
    </message>
    <message id="backup.cancelled">
        <source>The backup was stopped. Earlier ones are as they were.</source>
        <translation>أُوقف النسخ الاحتياطي. النسخ السابقة على حالها.</translation>
    </message>
    <message id="backup.running">
        <source>Backing up: {done} of {total} MB</source>
        <translation>نسخ احتياطي: {done} من {total} م.ب</translation>
    </message>
    <message id="backup.stopping">
        <source>Stopping the backup…</source>
        <translation>يتوقف النسخ…</translation>
    </message>
    <message id="banner.close">
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message id="banner.more">
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message id="banner.undo">
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message id="bar.commands">
        <source>Commands   Ctrl K</source>
        <translation>الأوامر   Ctrl K</translation>
    </message>
    <message id="bar.import">
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message id="bar.new">
        <source>New article</source>
        <translation>مقال جديد</translation>
    </message>
    <message id="beside.body">
        <source>Text of the article that is read beside</source>
        <translation>نص المقال الذي يُقرأ جانبًا</translation>
    </message>
    <message id="beside.gone">
        <source>The article that was read beside is no longer in the archive.</source>
        <translation>المقال الذي كان يُقرأ جانبًا لم يعد في الأرشيف.</translation>
    </message>
    <message id="beside.name">
        <source>Reading beside</source>
        <translation>قراءة جانبية</translation>
    </message>
    <message id="bulk.running">
        <source>Doing {done} of {total}</source>
        <translation>تم {done} من {total}</translation>
    </message>
    <message id="bulk.stopping">
        <source>Stopping; what is done stays, and one undo takes it back…</source>
        <translation>يتوقف العمل؛ ما تم يبقى، ويعيده تراجع واحد…</translation>
    </message>
    <message id="check.attachments" numerus="yes">
        <source>{n} attachments, each read and compared with its SHA-256</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد، قُرئ وقورن ببصمته SHA-256</numerusform>
            <numerusform>مرفقان، قُرئا وقورنا ببصمتيهما SHA-256</numerusform>
            <numerusform>{n} مرفقات، قُرئ كل منها وقورن ببصمته SHA-256</numerusform>
            <numerusform>{n} مرفقًا، قُرئ كل منها وقورن ببصمته SHA-256</numerusform>
            <numerusform>{n} مرفق، قُرئ كل منها وقورن ببصمته SHA-256</numerusform>
        </translation>
    </message>
    <message id="check.bad" numerus="yes">
        <source>The check found {n} problems.</source>
        <translation>
            <numerusform>لم يجد الفحص أي مشكلة.</numerusform>
            <numerusform>وجد الفحص مشكلة واحدة.</numerusform>
            <numerusform>وجد الفحص مشكلتين.</numerusform>
            <numerusform>وجد الفحص {n} مشكلات.</numerusform>
            <numerusform>وجد الفحص {n} مشكلة.</numerusform>
            <numerusform>وجد الفحص {n} مشكلة.</numerusform>
        </translation>
    </message>
    <message id="check.copy">
        <source>Copy</source>
        <translation>نسخ النص</translation>
    </message>
    <message id="check.database.bad" numerus="yes">
        <source>The database with {n} articles: damaged</source>
        <translation>
            <numerusform>القاعدة، ولا مقالات فيها: تالفة</numerusform>
            <numerusform>القاعدة وفيها مقال واحد: تالفة</numerusform>
            <numerusform>القاعدة وفيها مقالان: تالفة</numerusform>
            <numerusform>القاعدة وفيها {n} مقالات: تالفة</numerusform>
            <numerusform>القاعدة وفيها {n} مقالًا: تالفة</numerusform>
            <numerusform>القاعدة وفيها {n} مقال: تالفة</numerusform>
        </translation>
    </message>
    <message id="check.database.good" numerus="yes">
        <source>The database with {n} articles: every page and every reference is sound</source>
        <translation>
            <numerusform>القاعدة، ولا مقالات فيها: كل صفحاتها وروابطها الداخلية سليمة</numerusform>
            <numerusform>القاعدة وفيها مقال واحد: كل صفحاتها وروابطها الداخلية سليمة</numerusform>
            <numerusform>القاعدة وفيها مقالان: كل صفحاتها وروابطها الداخلية سليمة</numerusform>
            <numerusform>القاعدة وفيها {n} مقالات: كل صفحاتها وروابطها الداخلية سليمة</numerusform>
            <numerusform>القاعدة وفيها {n} مقالًا: كل صفحاتها وروابطها الداخلية سليمة</numerusform>
            <numerusform>القاعدة وفيها {n} مقال: كل صفحاتها وروابطها الداخلية سليمة</numerusform>
        </translation>
    </message>
    <message id="check.good">
        <source>All is sound.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message id="check.heal">
        <source>Put files back from backups</source>
        <translation>إعادة الملفات من النسخ الاحتياطية</translation>
    </message>
    <message id="check.healed" numerus="yes">
        <source>{n} files were put back</source>
        <translation>
            <numerusform>لا نسخة احتياطية فيها هذه الملفات سليمة</numerusform>
            <numerusform>أُعيد ملف واحد</numerusform>
            <numerusform>أُعيد ملفان</numerusform>
            <numerusform>أُعيدت {n} ملفات</numerusform>
            <numerusform>أُعيد {n} ملفًا</numerusform>
            <numerusform>أُعيد {n} ملف</numerusform>
        </translation>
    </message>
    <message id="check.index" numerus="yes">
        <source>The search index: it knows {n} articles, the same as the archive</source>
        <translation>
            <numerusform>فهرس البحث: لا مقالات فيه، كالأرشيف</numerusform>
            <numerusform>فهرس البحث: فيه مقال واحد، كما في الأرشيف</numerusform>
            <numerusform>فهرس البحث: فيه مقالان، هما مقالا الأرشيف</numerusform>
            <numerusform>فهرس البحث: فيه {n} مقالات، هي مقالات الأرشيف نفسها</numerusform>
            <numerusform>فهرس البحث: فيه {n} مقالًا، هي مقالات الأرشيف نفسها</numerusform>
            <numerusform>فهرس البحث: فيه {n} مقال، هي مقالات الأرشيف نفسها</numerusform>
        </translation>
    </message>
    <message id="check.looked">
        <source>What was looked at:</source>
        <translation>ما فُحص:</translation>
    </message>
    <message id="check.of">
        <source>Check of the archive “{archive}”, {when}</source>
        <translation>فحص الأرشيف «{archive}»، {when}</translation>
    </message>
    <message id="check.originals" numerus="yes">
        <source>{n} captured files, each read and compared with its SHA-256</source>
        <translation>
            <numerusform>لا ملفات أصلية</numerusform>
            <numerusform>ملف أصلي واحد، قُرئ وقورن ببصمته SHA-256</numerusform>
            <numerusform>ملفان أصليان، قُرئا وقورنا ببصمتيهما SHA-256</numerusform>
            <numerusform>{n} ملفات أصلية، قُرئ كل منها وقورن ببصمته SHA-256</numerusform>
            <numerusform>{n} ملفًا أصليًا، قُرئ كل منها وقورن ببصمته SHA-256</numerusform>
            <numerusform>{n} ملف أصلي، قُرئ كل منها وقورن ببصمته SHA-256</numerusform>
        </translation>
    </message>
    <message id="check.originals.none">
        <source>No captured files: there are none</source>
        <translation>لا ملفات أصلية في الأرشيف</translation>
    </message>
    <message id="check.reindex">
        <source>Make the index anew</source>
        <translation>بناء الفهرس من جديد</translation>
    </message>
    <message id="check.reindexed" numerus="yes">
        <source>The index was made anew: {n} articles</source>
        <translation>
            <numerusform>بُني الفهرس من جديد: لا مقالات</numerusform>
            <numerusform>بُني الفهرس من جديد: مقال واحد</numerusform>
            <numerusform>بُني الفهرس من جديد: مقالان</numerusform>
            <numerusform>بُني الفهرس من جديد: {n} مقالات</numerusform>
            <numerusform>بُني الفهرس من جديد: {n} مقالًا</numerusform>
            <numerusform>بُني الفهرس من جديد: {n} مقال</numerusform>
        </translation>
    </message>
    <message id="check.title">
        <source>Report of the check</source>
        <translation>تقرير الفحص</translation>
    </message>
    <message id="check.wrong.altered" numerus="yes">
        <source>{n} files are not what was kept: they were changed, or the disk fails. They can be put back if a backup has them.</source>
        <translation>
            <numerusform>لا ملف تغيّر.</numerusform>
            <numerusform>ملف واحد ليس كما حُفظ: غُيّر، أو بدأ القرص يتعطل. يمكن إعادته إن كان في نسخة احتياطية.</numerusform>
            <numerusform>ملفان ليسا كما حُفظا: غُيّرا، أو بدأ القرص يتعطل. يمكن إعادتهما إن كانا في نسخة احتياطية.</numerusform>
            <numerusform>{n} ملفات ليست كما حُفظت: غُيّرت، أو بدأ القرص يتعطل. يمكن إعادتها إن كانت في نسخة احتياطية.</numerusform>
            <numerusform>{n} ملفًا ليست كما حُفظت: غُيّرت، أو بدأ القرص يتعطل. يمكن إعادتها إن كانت في نسخة احتياطية.</numerusform>
            <numerusform>{n} ملف ليست كما حُفظت: غُيّرت، أو بدأ القرص يتعطل. يمكن إعادتها إن كانت في نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message id="check.wrong.database" numerus="yes">
        <source>The database is damaged in {n} places. Stop writing into this archive and restore the newest backup beside it; then compare the two.</source>
        <translation>
            <numerusform>القاعدة سليمة.</numerusform>
            <numerusform>القاعدة تالفة في موضع واحد. لا تكتب في هذا الأرشيف، واسترجع أحدث نسخة احتياطية بجانبه، ثم قارن بينهما.</numerusform>
            <numerusform>القاعدة تالفة في موضعين. لا تكتب في هذا الأرشيف، واسترجع أحدث نسخة احتياطية بجانبه، ثم قارن بينهما.</numerusform>
            <numerusform>القاعدة تالفة في {n} مواضع. لا تكتب في هذا الأرشيف، واسترجع أحدث نسخة احتياطية بجانبه، ثم قارن بينهما.</numerusform>
            <numerusform>القاعدة تالفة في {n} موضعًا. لا تكتب في هذا الأرشيف، واسترجع أحدث نسخة احتياطية بجانبه، ثم قارن بينهما.</numerusform>
            <numerusform>القاعدة تالفة في {n} موضع. لا تكتب في هذا الأرشيف، واسترجع أحدث نسخة احتياطية بجانبه، ثم قارن بينهما.</numerusform>
        </translation>
    </message>
    <message id="check.wrong.index" numerus="yes">
        <source>The search index does not fit the archive in {n} ways. Nothing is lost: make it anew.</source>
        <translation>
            <numerusform>فهرس البحث يطابق الأرشيف.</numerusform>
            <numerusform>فهرس البحث لا يطابق الأرشيف. لم يضع شيء: ابنه من جديد.</numerusform>
            <numerusform>فهرس البحث لا يطابق الأرشيف من وجهين. لم يضع شيء: ابنه من جديد.</numerusform>
            <numerusform>فهرس البحث لا يطابق الأرشيف من {n} أوجه. لم يضع شيء: ابنه من جديد.</numerusform>
            <numerusform>فهرس البحث لا يطابق الأرشيف من {n} وجهًا. لم يضع شيء: ابنه من جديد.</numerusform>
            <numerusform>فهرس البحث لا يطابق الأرشيف من {n} وجه. لم يضع شيء: ابنه من جديد.</numerusform>
        </translation>
    </message>
    <message id="check.wrong.missing" numerus="yes">
        <source>{n} files are gone; the texts of their articles are not touched by that. They can be put back if a backup has them.</source>
        <translation>
            <numerusform>لا ملف مفقود.</numerusform>
            <numerusform>ملف واحد مفقود، ولا يمس ذلك نصوص مقالاته. يمكن إعادته إن كان في نسخة احتياطية.</numerusform>
            <numerusform>ملفان مفقودان، ولا يمس ذلك نصوص مقالاتهما. يمكن إعادتهما إن كانا في نسخة احتياطية.</numerusform>
            <numerusform>{n} ملفات مفقودة، ولا يمس ذلك نصوص مقالاتها. يمكن إعادتها إن كانت في نسخة احتياطية.</numerusform>
            <numerusform>{n} ملفًا مفقودة، ولا يمس ذلك نصوص مقالاتها. يمكن إعادتها إن كانت في نسخة احتياطية.</numerusform>
            <numerusform>{n} ملف مفقودة، ولا يمس ذلك نصوص مقالاتها. يمكن إعادتها إن كانت في نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message id="chip.change">
        <source>Change: {text}</source>
        <translation>تعديل: {text}</translation>
    </message>
    <message id="chip.more">
        <source>More conditions</source>
        <translation>شروط أخرى</translation>
    </message>
    <message id="chip.not">
        <source>not {condition}</source>
        <translation>ليس {condition}</translation>
    </message>
    <message id="chip.remove-named">
        <source>Remove: {condition}</source>
        <translation>إزالة: {condition}</translation>
    </message>
    <message id="cleaning.and">
        <source> and </source>
        <translation> و</translation>
    </message>
    <message id="cleaning.articles.hint">
        <source>List these articles (Ctrl+Enter)</source>
        <translation>عرض هذه المقالات (Ctrl+Enter)</translation>
    </message>
    <message id="cleaning.both" numerus="yes">
        <source>{n} articles carry both</source>
        <translation>
            <numerusform>لا مقال يحملهما</numerusform>
            <numerusform>مقال واحد يحملهما</numerusform>
            <numerusform>مقالان يحملانهما</numerusform>
            <numerusform>{n} مقالات تحملهما</numerusform>
            <numerusform>{n} مقالًا يحملهما</numerusform>
            <numerusform>{n} مقال يحملهما</numerusform>
        </translation>
    </message>
    <message id="cleaning.closed">
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message id="cleaning.did.dismissed">
        <source>This will not be proposed again</source>
        <translation>لن يُقترح هذا مرة أخرى</translation>
    </message>
    <message id="cleaning.did.drop">
        <source>{name} is no other name of the tag any more</source>
        <translation>أُزيل الاسم الآخر {name}</translation>
    </message>
    <message id="cleaning.dismiss">
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message id="cleaning.dismiss.hint">
        <source>Never propose this again (Delete)</source>
        <translation>لا يُقترح هذا مرة أخرى (Delete)</translation>
    </message>
    <message id="cleaning.do.all" numerus="yes">
        <source>Delete all {n} tags</source>
        <translation>
            <numerusform>لا وسم للحذف</numerusform>
            <numerusform>حذف وسم واحد</numerusform>
            <numerusform>حذف الوسمين</numerusform>
            <numerusform>حذف {n} وسوم</numerusform>
            <numerusform>حذف {n} وسمًا</numerusform>
            <numerusform>حذف {n} وسم</numerusform>
        </translation>
    </message>
    <message id="cleaning.do.delete">
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message id="cleaning.do.drop">
        <source>Remove this other name</source>
        <translation>إزالة الاسم الآخر</translation>
    </message>
    <message id="cleaning.do.hint">
        <source>Accept (Enter)</source>
        <translation>قبول (Enter)</translation>
    </message>
    <message id="cleaning.do.merge">
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message id="cleaning.end.goes">
        <source>goes:</source>
        <translation>يزول:</translation>
    </message>
    <message id="cleaning.end.made">
        <source>made on {date}</source>
        <translation>أُنشئ في {date}</translation>
    </message>
    <message id="cleaning.end.space">
        <source>a space</source>
        <translation>مسافة</translation>
    </message>
    <message id="cleaning.end.stays">
        <source>stays:</source>
        <translation>يبقى:</translation>
    </message>
    <message id="cleaning.end.unseen">
        <source>a sign that cannot be seen ({code})</source>
        <translation>علامة لا تُرى ({code})</translation>
    </message>
    <message id="cleaning.end.vocabulary">
        <source>from a vocabulary</source>
        <translation>من مفردات</translation>
    </message>
    <message id="cleaning.end.with">
        <source>written with {signs}</source>
        <translation>كتابته بـ {signs}</translation>
    </message>
    <message id="cleaning.end.without">
        <source>written without {signs}</source>
        <translation>كتابته بلا {signs}</translation>
    </message>
    <message id="cleaning.first">
        <source>first {shown} of {count}</source>
        <translation>أول {shown} من {count}</translation>
    </message>
    <message id="cleaning.flaw.alias">
        <source>Other names that are taken</source>
        <translation>أسماء أخرى مكررة</translation>
    </message>
    <message id="cleaning.flaw.once">
        <source>Used once – only to look through</source>
        <translation>استُعملت مرة واحدة – للاطلاع فقط</translation>
    </message>
    <message id="cleaning.flaw.places">
        <source>One name in two places</source>
        <translation>اسم واحد في موضعين</translation>
    </message>
    <message id="cleaning.flaw.spelling">
        <source>Spellings of one name</source>
        <translation>صيغ إملائية لاسم واحد</translation>
    </message>
    <message id="cleaning.flaw.together">
        <source>Always on the same articles</source>
        <translation>معًا دائمًا</translation>
    </message>
    <message id="cleaning.flaw.unused">
        <source>Used nowhere</source>
        <translation>غير مستعملة</translation>
    </message>
    <message id="cleaning.list">
        <source>What there is to clean up</source>
        <translation>ما يحتاج إلى تنظيف</translation>
    </message>
    <message id="cleaning.looking">
        <source>Looking through the tags…</source>
        <translation>تُفحص الوسوم…</translation>
    </message>
    <message id="cleaning.nothing">
        <source>Nothing to clean up.

Two spellings of one name, tags that nobody uses and the like are shown here.</source>
        <translation>لا شيء يحتاج إلى تنظيف.

هنا يظهر ما كُتب بكتابتين، وما لا يُستعمل من الوسوم، وأمثال ذلك.</translation>
    </message>
    <message id="cleaning.of">
        <source>– another name of</source>
        <translation>– اسم آخر للوسم</translation>
    </message>
    <message id="cleaning.open">
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message id="cleaning.root">
        <source>the top</source>
        <translation>الأعلى</translation>
    </message>
    <message id="cleaning.tab">
        <source>To clean up</source>
        <translation>للتنظيف</translation>
    </message>
    <message id="cleaning.tab.count">
        <source>To clean up  {number}</source>
        <translation>للتنظيف  {number}</translation>
    </message>
    <message id="cleaning.tag">
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message id="cleaning.wait">
        <source>…</source>
        <translation>… لحظة</translation>
    </message>
    <message id="cleaning.weak">
        <source>may be two different names</source>
        <translation>قد يكونان اسمين مختلفين</translation>
    </message>
    <message id="cleaning.why.accents">
        <source>accents on letters</source>
        <translation>علامات فوق الحروف اللاتينية</translation>
    </message>
    <message id="cleaning.why.alias-merge">
        <source>{name} is another name of one and the name of the other</source>
        <translation>{name} اسم آخر لأحدهما واسم الآخر</translation>
    </message>
    <message id="cleaning.why.alias-name">
        <source>{name} is the name of another tag</source>
        <translation>{name} هو اسم وسم آخر</translation>
    </message>
    <message id="cleaning.why.alias-twice">
        <source>{name} is another name of two tags</source>
        <translation>{name} اسم آخر لوسمين</translation>
    </message>
    <message id="cleaning.why.article">
        <source>with and without the article</source>
        <translation>بأل التعريف وبدونها</translation>
    </message>
    <message id="cleaning.why.case">
        <source>capital letters</source>
        <translation>حروف لاتينية كبيرة وصغيرة</translation>
    </message>
    <message id="cleaning.why.conjunction">
        <source>with and without و</source>
        <translation>بواو العطف وبدونها</translation>
    </message>
    <message id="cleaning.why.digits">
        <source>same number, other digits</source>
        <translation>الرقم نفسه بأرقام أخرى</translation>
    </message>
    <message id="cleaning.why.ending">
        <source>ه for ا at the end</source>
        <translation>ه مكان ا في الآخر</translation>
    </message>
    <message id="cleaning.why.hamza">
        <source>hamza</source>
        <translation>همزة</translation>
    </message>
    <message id="cleaning.why.invisible">
        <source>signs that cannot be seen</source>
        <translation>علامات لا تُرى</translation>
    </message>
    <message id="cleaning.why.letter">
        <source>one letter apart</source>
        <translation>الفرق حرف واحد</translation>
    </message>
    <message id="cleaning.why.letters">
        <source>Persian and Arabic forms of a letter</source>
        <translation>صورتان للحرف نفسه: فارسية وعربية</translation>
    </message>
    <message id="cleaning.why.letters-two">
        <source>two letters apart</source>
        <translation>الفرق حرفان</translation>
    </message>
    <message id="cleaning.why.once">
        <source>one article carries it</source>
        <translation>يحمله مقال واحد</translation>
    </message>
    <message id="cleaning.why.order">
        <source>surname first</source>
        <translation>اللقب قبل الاسم</translation>
    </message>
    <message id="cleaning.why.places">
        <source>below {one} and below {two}</source>
        <translation>تحت {one} وتحت {two}</translation>
    </message>
    <message id="cleaning.why.plural">
        <source>singular and plural</source>
        <translation>مفرد وجمع</translation>
    </message>
    <message id="cleaning.why.signs">
        <source>punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message id="cleaning.why.space">
        <source>a space between words</source>
        <translation>مسافة بين الكلمات</translation>
    </message>
    <message id="cleaning.why.swapped">
        <source>two letters have changed places</source>
        <translation>تبادل حرفان موضعيهما</translation>
    </message>
    <message id="cleaning.why.ta">
        <source>ه for ة</source>
        <translation>ه مكان ة</translation>
    </message>
    <message id="cleaning.why.tatweel">
        <source>same spelling without tatweel</source>
        <translation>الكتابة نفسها بعد حذف التطويل</translation>
    </message>
    <message id="cleaning.why.together">
        <source>nearly always together</source>
        <translation>معًا في كل المقالات تقريبًا</translation>
    </message>
    <message id="cleaning.why.unused">
        <source>no article carries it</source>
        <translation>لا يحمله أي مقال</translation>
    </message>
    <message id="cleaning.why.variant">
        <source>two usual spellings of one word</source>
        <translation>كتابتان شائعتان للكلمة نفسها</translation>
    </message>
    <message id="cleaning.why.vowels">
        <source>same spelling without vowel marks</source>
        <translation>الكتابة نفسها بلا تشكيل</translation>
    </message>
    <message id="cleaning.why.ya">
        <source>ى for ي</source>
        <translation>ى مكان ي</translation>
    </message>
    <message id="cleaning.would.all" numerus="yes">
        <source>{n} tags that no article carries are deleted.</source>
        <translation>
            <numerusform>لا وسم يُحذف.</numerusform>
            <numerusform>يُحذف وسم واحد لا يحمله أي مقال.</numerusform>
            <numerusform>يُحذف وسمان لا يحملهما أي مقال.</numerusform>
            <numerusform>تُحذف {n} وسوم لا يحملها أي مقال.</numerusform>
            <numerusform>يُحذف {n} وسمًا لا يحملها أي مقال.</numerusform>
            <numerusform>يُحذف {n} وسم لا يحملها أي مقال.</numerusform>
        </translation>
    </message>
    <message id="cleaning.would.delete">
        <source>{name} is deleted. No article carries it.</source>
        <translation>يُحذف {name}، ولا يحمله أي مقال.</translation>
    </message>
    <message id="cleaning.would.delete-once">
        <source>{name} is deleted, and the one article that carries it loses it.</source>
        <translation>يُحذف {name}، ويفقده المقال الوحيد الذي يحمله.</translation>
    </message>
    <message id="cleaning.would.drop">
        <source>{name} is no longer another name of {tag}; it stays with {other}.</source>
        <translation>لا يبقى {name} اسمًا آخر للوسم {tag}، ويبقى للوسم {other}.</translation>
    </message>
    <message id="cli.archive">
        <source>The archive that is meant (a NAME.newsdesk folder)</source>
        <translation>الأرشيف المقصود (مجلد NAME.newsdesk)</translation>
    </message>
    <message id="cli.backup">
        <source>Back the archive up, and check the backup</source>
        <translation>انسخ الأرشيف احتياطيًا وافحص النسخة</translation>
    </message>
    <message id="cli.backup.from">
        <source>A folder with backups, of any archive: the archive itself may be gone</source>
        <translation>مجلد فيه نسخ احتياطية لأي أرشيف، ولو ضاع الأرشيف نفسه</translation>
    </message>
    <message id="cli.backup.name">
        <source>The name of a backup as “backups” tells it; the newest one where none is named</source>
        <translation>اسم النسخة كما يذكره الأمر backups؛ والأحدث إن لم يُذكر اسم</translation>
    </message>
    <message id="cli.backup.to">
        <source>The folder for this backup, instead of the usual one</source>
        <translation>مجلد هذه النسخة بدلًا من المعتاد</translation>
    </message>
    <message id="cli.backuping">
        <source>Backing up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message id="cli.backups">
        <source>List the backups</source>
        <translation>اسرد النسخ الاحتياطية</translation>
    </message>
    <message id="cli.checking">
        <source>looking at the table</source>
        <translation>فحص الجدول</translation>
    </message>
    <message id="cli.drill">
        <source>Try whether a backup comes back: restore it, open it, compare it, throw it away</source>
        <translation>جرّب استرجاع نسخة: تُسترجع وتُفتح وتُقارن ثم تُحذف التجربة</translation>
    </message>
    <message id="cli.drilling">
        <source>Trying a backup</source>
        <translation>تجربة الاسترجاع</translation>
    </message>
    <message id="cli.export">
        <source>Write what a search finds to a file: HTML, PDF, DOCX, ODT, Markdown, plain text, JSON Lines, CSV, ninjs, NewsML-G2 or NITF; an empty query takes everything</source>
        <translation>اكتب نتائج البحث في ملف: HTML أو PDF أو DOCX أو ODT أو Markdown أو نص بسيط أو JSON Lines أو CSV أو ninjs أو NewsML-G2 أو NITF؛ والبحث الفارغ يأخذ كل شيء</translation>
    </message>
    <message id="cli.export.format">
        <source>html, pdf, docx, odt, markdown, text, jsonl, csv, ninjs, newsml or nitf; without it the suffix of the file decides</source>
        <translation>الصيغة: html أو pdf أو docx أو odt أو markdown أو text أو jsonl أو csv أو ninjs أو newsml أو nitf؛ ومن دونها يحددها امتداد الملف</translation>
    </message>
    <message id="cli.export.out">
        <source>The file to write; one that is there is replaced. Several items of Markdown, ninjs or NITF become a ZIP beside it</source>
        <translation>الملف المطلوب كتابته؛ إن كان موجودًا استُبدل. وعدة مواد من Markdown أو ninjs أو NITF تُكتب ملفًا مضغوطًا ZIP إلى جانبه</translation>
    </message>
    <message id="cli.export.unknown">
        <source>This is no format newsdesk writes: {name}. Known are: {formats}</source>
        <translation>هذه ليست صيغة يكتبها newsdesk: {name}. الصيغ المعروفة: {formats}</translation>
    </message>
    <message id="cli.exporting">
        <source>Exporting</source>
        <translation>تصدير</translation>
    </message>
    <message id="cli.found" numerus="yes">
        <source>{n} results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message id="cli.help">
        <source>An offline archive of news articles and a desk to write the next one. Without a command the window opens.</source>
        <translation>أرشيف للأخبار يعمل بلا إنترنت، ومكتب لكتابة الخبر التالي. بلا أمر تُفتح النافذة.</translation>
    </message>
    <message id="cli.id">
        <source>The article's number, uid, or external id</source>
        <translation>رقم المقال أو معرّفه الفريد أو معرّفه الخارجي</translation>
    </message>
    <message id="cli.ids">
        <source>Numbers only</source>
        <translation>أرقام فقط</translation>
    </message>
    <message id="cli.import">
        <source>Take files and folders in: saved pages, crawls, feeds, texts, tables, documents, newsroom files, ZIP and TAR of them</source>
        <translation>أدخل ملفات ومجلدات: صفحات محفوظة، صفحات جُمعت آليًا من المواقع، موجزات، نصوص، جداول، مستندات، ملفات الوكالات، وما ضُغط منها</translation>
    </message>
    <message id="cli.import.check">
        <source>Look at a whole table, write nothing; ends with 1 where something is wrong</source>
        <translation>افحص جدولًا كله دون كتابة شيء؛ ينتهي بالرمز 1 إن وُجد خلل</translation>
    </message>
    <message id="cli.import.column">
        <source>What a column of a table is: NAME=FIELD, an empty field passes it over; remembered for the next table like it</source>
        <translation>ما يعنيه عمود في جدول: NAME=FIELD (اسم العمود=الحقل)، والحقل الفارغ يتجاوزه؛ ويُتذكَّر للجدول التالي المماثل</translation>
    </message>
    <message id="cli.import.go-on">
        <source>finish the imports that were stopped or broken off</source>
        <translation>إتمام ما توقف أو انقطع من استيراد</translation>
    </message>
    <message id="cli.import.no-column">
        <source>there is no column «{name}»; there are these: {names}</source>
        <translation>لا عمود اسمه «{name}»؛ الأعمدة هي: {names}</translation>
    </message>
    <message id="cli.import.no-equals">
        <source>write NAME=FIELD, not «{told}»</source>
        <translation>اكتب اسم العمود=الحقل، لا «{told}»</translation>
    </message>
    <message id="cli.import.no-field">
        <source>«{name}» is no field; there are these: {names}</source>
        <translation>«{name}» ليس حقلًا؛ الحقول هي: {names}</translation>
    </message>
    <message id="cli.import.no-sheet">
        <source>there is no sheet «{name}»; there are these: {names}</source>
        <translation>لا ورقة اسمها «{name}»؛ الأوراق هي: {names}</translation>
    </message>
    <message id="cli.import.no-sheets">
        <source>only a workbook has sheets</source>
        <translation>الأوراق في المصنفات وحدها</translation>
    </message>
    <message id="cli.import.no-table">
        <source>{name} is no table</source>
        <translation>{name} ليس جدولًا</translation>
    </message>
    <message id="cli.import.none-waits">
        <source>No import waits to be gone on with.</source>
        <translation>لا استيراد ينتظر المتابعة.</translation>
    </message>
    <message id="cli.import.nothing">
        <source>name files or folders, or --go-on</source>
        <translation>سمّ ملفات أو مجلدات، أو --go-on</translation>
    </message>
    <message id="cli.import.one-table">
        <source>name one table and nothing else</source>
        <translation>اذكر جدولًا واحدًا لا غير</translation>
    </message>
    <message id="cli.import.paths">
        <source>Files and folders</source>
        <translation>ملفات ومجلدات</translation>
    </message>
    <message id="cli.import.paused">
        <source>What is in is kept; 'newsdesk import --go-on' brings the rest.</source>
        <translation>ما دخل محفوظ؛ والأمر ‎newsdesk import --go-on‎ يُدخل الباقي.</translation>
    </message>
    <message id="cli.import.report">
        <source>Write what was skipped, and why, to this file (JSON Lines)</source>
        <translation>اكتب ما تُخطي وسببه في هذا الملف (JSON Lines)</translation>
    </message>
    <message id="cli.import.sheet">
        <source>The sheet of a workbook</source>
        <translation>ورقة من المصنف</translation>
    </message>
    <message id="cli.import.source">
        <source>The source of rows that name none</source>
        <translation>مصدر الصفوف التي لا تذكر مصدرًا</translation>
    </message>
    <message id="cli.import.twice">
        <source>two columns are said to be {name}: {names}</source>
        <translation>عمودان قيل إنهما {name}: {names}</translation>
    </message>
    <message id="cli.importing">
        <source>Importing</source>
        <translation>استيراد</translation>
    </message>
    <message id="cli.index-behind" numerus="yes">
        <source>{n} changes are not in the search index yet: more may be found later.</source>
        <translation>
            <numerusform>الفهرس محدّث.</numerusform>
            <numerusform>تغيير واحد لم يدخل فهرس البحث بعد؛ قد يُعثر حينها على المزيد.</numerusform>
            <numerusform>تغييران لم يدخلا فهرس البحث بعد؛ قد يُعثر حينها على المزيد.</numerusform>
            <numerusform>{n} تغييرات لم تدخل فهرس البحث بعد؛ قد يُعثر حينها على المزيد.</numerusform>
            <numerusform>{n} تغييرًا لم تدخل فهرس البحث بعد؛ قد يُعثر حينها على المزيد.</numerusform>
            <numerusform>{n} تغيير لم تدخل فهرس البحث بعد؛ قد يُعثر حينها على المزيد.</numerusform>
        </translation>
    </message>
    <message id="cli.indexing">
        <source>Indexing</source>
        <translation>فهرسة</translation>
    </message>
    <message id="cli.json">
        <source>One JSON object as the answer</source>
        <translation>جواب واحد بصيغة JSON</translation>
    </message>
    <message id="cli.limit">
        <source>At most so many results</source>
        <translation>عدد النتائج على الأكثر</translation>
    </message>
    <message id="cli.more-skipped" numerus="yes">
        <source>and {n} more; see --report</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها؛ انظر --report</numerusform>
            <numerusform>واثنان غيرها؛ انظر --report</numerusform>
            <numerusform>و{n} غيرها؛ انظر --report</numerusform>
            <numerusform>و{n} غيرها؛ انظر --report</numerusform>
            <numerusform>و{n} غيرها؛ انظر --report</numerusform>
        </translation>
    </message>
    <message id="cli.no-folder">
        <source>there is no folder {path}</source>
        <translation>لا يوجد المجلد {path}</translation>
    </message>
    <message id="cli.offset">
        <source>Pass over so many results first</source>
        <translation>تجاوز هذا العدد من النتائج الأولى</translation>
    </message>
    <message id="cli.read-only">
        <source>Open for reading only</source>
        <translation>افتح للقراءة فقط</translation>
    </message>
    <message id="cli.reindex">
        <source>Make the search index anew</source>
        <translation>ابنِ فهرس البحث من جديد</translation>
    </message>
    <message id="cli.related">
        <source>Related articles; "-" reads one id a line</source>
        <translation>مقالات ذات صلة؛ «-» يقرأ مقالًا في كل سطر</translation>
    </message>
    <message id="cli.restore">
        <source>Make an archive of a backup; nothing is ever overwritten</source>
        <translation>اجعل من نسخة احتياطية أرشيفًا؛ ولا يُكتب فوق شيء أبدًا</translation>
    </message>
    <message id="cli.restore.to">
        <source>The folder of the restored archive, which must not be there yet</source>
        <translation>مجلد الأرشيف المسترجع، ولا يجوز أن يكون موجودًا</translation>
    </message>
    <message id="cli.restoreing">
        <source>Restoring</source>
        <translation>استرجاع</translation>
    </message>
    <message id="cli.saved" numerus="yes">
        <source>saved {n} of {total}</source>
        <translation>
            <numerusform>حُفظ {n} من {total}</numerusform>
            <numerusform>حُفظ {n} من {total}</numerusform>
            <numerusform>حُفظ {n} من {total}</numerusform>
            <numerusform>حُفظ {n} من {total}</numerusform>
            <numerusform>حُفظ {n} من {total}</numerusform>
            <numerusform>حُفظ {n} من {total}</numerusform>
        </translation>
    </message>
    <message id="cli.screenshots">
        <source>Save pictures of the window in this folder</source>
        <translation>احفظ صورًا للنافذة في هذا المجلد</translation>
    </message>
    <message id="cli.search">
        <source>Search; an empty query lists everything, "-" reads one query a line</source>
        <translation>ابحث؛ البحث الفارغ يعرض كل شيء، و«-» يقرأ عملية بحث في كل سطر</translation>
    </message>
    <message id="cli.search.query">
        <source>words, "a phrase", -word, OR, ( ), NEAR/5, word*, title: body: by: source: tag: status: lang: date:2025-06 before: after: added: words:&gt;500 has: is: like:</source>
        <translation>كلمات، "عبارة"، -كلمة، أو، ( )، قرب/5، كلمة*، عنوان: نص: كاتب: مصدر: وسم: حالة: لغة: تاريخ:2025-06 قبل: بعد: أضيف: كلمات:&gt;500 يحوي: هو: مثل:</translation>
    </message>
    <message id="cli.self-test">
        <source>Try the whole program on a throw-away archive</source>
        <translation>جرّب البرنامج كله على أرشيف مؤقت</translation>
    </message>
    <message id="cli.self-test.articles">
        <source>Import these files too, for pictures of a fuller archive</source>
        <translation>استورد هذه الملفات أيضًا، لصور أرشيف أوفى</translation>
    </message>
    <message id="cli.show">
        <source>Show an article</source>
        <translation>اعرض مقالًا</translation>
    </message>
    <message id="cli.sort">
        <source>The order of the results</source>
        <translation>ترتيب النتائج</translation>
    </message>
    <message id="cli.stats">
        <source>The archive in numbers</source>
        <translation>الأرشيف بالأرقام</translation>
    </message>
    <message id="cli.tags">
        <source>The tags and their counts</source>
        <translation>الوسوم وأعدادها</translation>
    </message>
    <message id="cli.tags.again">
        <source>make tags that were deleted here anew</source>
        <translation>إعادة الوسوم التي حُذفت هنا</translation>
    </message>
    <message id="cli.tags.check">
        <source>only tell what importing would do</source>
        <translation>الاكتفاء بقول ما سيفعله الاستيراد</translation>
    </message>
    <message id="cli.tags.export">
        <source>write all tags into this file: .csv, .ttl, .rdf, .jsonld</source>
        <translation>كتابة كل الوسوم في هذا الملف: ‎.csv أو ‎.ttl أو ‎.rdf أو ‎.jsonld</translation>
    </message>
    <message id="cli.tags.import">
        <source>take the vocabulary in this file over: CSV, SKOS, IPTC’s JSON</source>
        <translation>استيراد المفردات من هذا الملف: CSV أو SKOS أو JSON من IPTC</translation>
    </message>
    <message id="cli.tags.retired">
        <source>bring retired terms, too</source>
        <translation>استيراد المصطلحات المسحوبة أيضًا</translation>
    </message>
    <message id="cli.tags.theirs">
        <source>take the vocabulary’s word also where something was changed here</source>
        <translation>الأخذ بقول المفردات حتى فيما غُيّر هنا</translation>
    </message>
    <message id="cli.twins">
        <source>Look through the whole archive for articles that say nearly the same</source>
        <translation>ابحث في الأرشيف كله عن المقالات المتقاربة النص</translation>
    </message>
    <message id="cli.twinsing">
        <source>Looking for near copies</source>
        <translation>البحث عن النسخ المتقاربة</translation>
    </message>
    <message id="cli.updates">
        <source>Tell whether a newer version is announced in a file that you or an administrator named; nothing is fetched</source>
        <translation>معرفة هل أُعلن عن إصدار أحدث في ملف حددته أنت أو حدده المسؤول؛ ولا يُجلب شيء</translation>
    </message>
    <message id="cli.updates.file">
        <source>The file that announces versions</source>
        <translation>الملف الذي يعلن عن الإصدارات</translation>
    </message>
    <message id="cli.verify">
        <source>Prove that all is sound: database, originals, index</source>
        <translation>تحقق من سلامة كل شيء: القاعدة والأصول والفهرس</translation>
    </message>
    <message id="cli.version">
        <source>Show the version</source>
        <translation>رقم الإصدار</translation>
    </message>
    <message id="cli.vocabularying">
        <source>Importing terms</source>
        <translation>استيراد المصطلحات</translation>
    </message>
    <message id="cli.watch">
        <source>Take in what is new in watched folders, until Ctrl+C</source>
        <translation>استورد الجديد في المجلدات المراقبة حتى Ctrl+C</translation>
    </message>
    <message id="cli.watch.add">
        <source>Watch this folder</source>
        <translation>راقب هذا المجلد</translation>
    </message>
    <message id="cli.watch.failures" numerus="yes">
        <source>{n} files did not go in; watch --list tells which</source>
        <translation>
            <numerusform>لم يُستثنَ ملف</numerusform>
            <numerusform>ملف واحد لم يدخل؛ يذكره watch --list</numerusform>
            <numerusform>ملفان لم يدخلا؛ يذكرهما watch --list</numerusform>
            <numerusform>{n} ملفات لم تدخل؛ يذكرها watch --list</numerusform>
            <numerusform>{n} ملفًا لم تدخل؛ يذكرها watch --list</numerusform>
            <numerusform>{n} ملف لم تدخل؛ يذكرها watch --list</numerusform>
        </translation>
    </message>
    <message id="cli.watch.list">
        <source>Tell the folders, and what did not go in</source>
        <translation>اعرض المجلدات وما لم يُستورد</translation>
    </message>
    <message id="cli.watch.not-watched">
        <source>this folder is not watched: {path}</source>
        <translation>هذا المجلد غير مراقَب: {path}</translation>
    </message>
    <message id="cli.watch.once">
        <source>Take in what is there now and end</source>
        <translation>استورد الموجود الآن ثم انتهِ</translation>
    </message>
    <message id="cli.watch.remove">
        <source>Watch this folder no more</source>
        <translation>أوقف مراقبة هذا المجلد</translation>
    </message>
    <message id="column.added">
        <source>Added</source>
        <translation>وقت الإضافة</translation>
    </message>
    <message id="column.byline">
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message id="column.captured">
        <source>Captured</source>
        <translation>وقت الالتقاط</translation>
    </message>
    <message id="column.dateline">
        <source>Dateline</source>
        <translation>مكان الخبر</translation>
    </message>
    <message id="column.headline">
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message id="column.language">
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message id="column.modified">
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message id="column.notes">
        <source>Desk notes</source>
        <translation>ملاحظات المكتب</translation>
    </message>
    <message id="column.provider">
        <source>Provider</source>
        <translation>الوكالة</translation>
    </message>
    <message id="column.published">
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message id="column.slug">
        <source>Slug</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message id="column.source">
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message id="column.status">
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message id="column.tags">
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message id="column.words">
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message id="compare.close">
        <source>Close the comparison</source>
        <translation>إغلاق المقارنة</translation>
    </message>
    <message id="compare.copy">
        <source>Copy the newer text</source>
        <translation>نسخ النص الأحدث</translation>
    </message>
    <message id="compare.deleted" numerus="yes">
        <source>{n} words deleted</source>
        <translation>
            <numerusform>لم تُحذف كلمات</numerusform>
            <numerusform>حُذفت كلمة</numerusform>
            <numerusform>حُذفت كلمتان</numerusform>
            <numerusform>حُذفت {n} كلمات</numerusform>
            <numerusform>حُذفت {n} كلمة</numerusform>
            <numerusform>حُذفت {n} كلمة</numerusform>
        </translation>
    </message>
    <message id="compare.deleted-too" numerus="yes">
        <source>{n} deleted</source>
        <translation>
            <numerusform>لم يُحذف شيء</numerusform>
            <numerusform>حُذفت كلمة</numerusform>
            <numerusform>حُذفت كلمتان</numerusform>
            <numerusform>حُذفت {n}</numerusform>
            <numerusform>حُذفت {n}</numerusform>
            <numerusform>حُذفت {n}</numerusform>
        </translation>
    </message>
    <message id="compare.deleted.figure">
        <source>− Image removed</source>
        <translation>− أُزيلت صورة</translation>
    </message>
    <message id="compare.deleted.hr">
        <source>− Rule removed</source>
        <translation>− أُزيل خط فاصل</translation>
    </message>
    <message id="compare.deleted.table">
        <source>− Table removed</source>
        <translation>− أُزيل جدول</translation>
    </message>
    <message id="compare.direction.auto">
        <source>By its letters</source>
        <translation>بحسب حروفه</translation>
    </message>
    <message id="compare.direction.ltr">
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message id="compare.direction.rtl">
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message id="compare.facts">
        <source>Also changed</source>
        <translation>تغيّر أيضًا</translation>
    </message>
    <message id="compare.field.byline">
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message id="compare.field.dateline">
        <source>Dateline</source>
        <translation>مكان الخبر</translation>
    </message>
    <message id="compare.field.direction">
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message id="compare.field.embargo">
        <source>Embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message id="compare.field.language">
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message id="compare.field.notes">
        <source>Desk notes</source>
        <translation>ملاحظات المكتب</translation>
    </message>
    <message id="compare.field.provider">
        <source>Provider</source>
        <translation>الوكالة</translation>
    </message>
    <message id="compare.field.published">
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message id="compare.field.published_text">
        <source>Date as written</source>
        <translation>التاريخ كما كُتب</translation>
    </message>
    <message id="compare.field.slug">
        <source>Slug</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message id="compare.field.source">
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message id="compare.field.summary">
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message id="compare.field.url">
        <source>Web address</source>
        <translation>الرابط</translation>
    </message>
    <message id="compare.inserted" numerus="yes">
        <source>{n} words added</source>
        <translation>
            <numerusform>لم تُضف كلمات</numerusform>
            <numerusform>أُضيفت كلمة</numerusform>
            <numerusform>أُضيفت كلمتان</numerusform>
            <numerusform>أُضيفت {n} كلمات</numerusform>
            <numerusform>أُضيفت {n} كلمة</numerusform>
            <numerusform>أُضيفت {n} كلمة</numerusform>
        </translation>
    </message>
    <message id="compare.inserted.figure">
        <source>+ Image added</source>
        <translation>+ أُضيفت صورة</translation>
    </message>
    <message id="compare.inserted.hr">
        <source>+ Rule added</source>
        <translation>+ أُضيف خط فاصل</translation>
    </message>
    <message id="compare.inserted.table">
        <source>+ Table added</source>
        <translation>+ أُضيف جدول</translation>
    </message>
    <message id="compare.moved-on">
        <source>The text changed meanwhile; nothing was restored. It is compared anew.</source>
        <translation>تغيّر النص في الأثناء فلم يُستعَد شيء، وأُعيدت المقارنة.</translation>
    </message>
    <message id="compare.name">
        <source>What is different between two versions</source>
        <translation>الفرق بين نسختين</translation>
    </message>
    <message id="compare.no-words">
        <source>No word changed</source>
        <translation>لم تتغيّر أي كلمة</translation>
    </message>
    <message id="compare.now">
        <source>{version} · now</source>
        <translation>{version} · الآن</translation>
    </message>
    <message id="compare.place">
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message id="compare.reformatted">
        <source>Formatting changed</source>
        <translation>تغيّر التنسيق</translation>
    </message>
    <message id="compare.same">
        <source>Both versions are the same</source>
        <translation>النسختان متطابقتان</translation>
    </message>
    <message id="compare.sides">
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message id="compare.text-now">
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message id="copied.article">
        <source>The article was copied as rich text; paste it into the web editor.</source>
        <translation>نُسخ المقال بتنسيقه؛ الصقه في محرر الويب.</translation>
    </message>
    <message id="copied.part">
        <source>What is selected was copied as rich text; paste it into the web editor.</source>
        <translation>نُسخ المحدد بتنسيقه؛ الصقه في محرر الويب.</translation>
    </message>
    <message id="counts.chosen" numerus="yes">
        <source>{n} words chosen</source>
        <translation>
            <numerusform>لا كلمة محدَّدة</numerusform>
            <numerusform>كلمة واحدة محدَّدة</numerusform>
            <numerusform>كلمتان محدَّدتان</numerusform>
            <numerusform>{n} كلمات محدَّدة</numerusform>
            <numerusform>{n} كلمة محدَّدة</numerusform>
            <numerusform>{n} كلمة محدَّدة</numerusform>
        </translation>
    </message>
    <message id="counts.letters" numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>بلا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>{n} أحرف</numerusform>
            <numerusform>{n} حرفًا</numerusform>
            <numerusform>{n} حرف</numerusform>
        </translation>
    </message>
    <message id="counts.minutes" numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message id="counts.name">
        <source>Length of the text</source>
        <translation>طول النص</translation>
    </message>
    <message id="counts.no-target">
        <source>none</source>
        <translation>بلا هدف</translation>
    </message>
    <message id="counts.of" numerus="yes">
        <source>{words} of {n} words</source>
        <translation>
            <numerusform>{words} من {n} كلمة</numerusform>
            <numerusform>{words} من كلمة واحدة</numerusform>
            <numerusform>{words} من كلمتين</numerusform>
            <numerusform>{words} من {n} كلمات</numerusform>
            <numerusform>{words} من {n} كلمة</numerusform>
            <numerusform>{words} من {n} كلمة</numerusform>
        </translation>
    </message>
    <message id="counts.over" numerus="yes">
        <source>{n} words over</source>
        <translation>
            <numerusform>بلا زيادة</numerusform>
            <numerusform>زيادة كلمة واحدة</numerusform>
            <numerusform>زيادة كلمتين</numerusform>
            <numerusform>زيادة {n} كلمات</numerusform>
            <numerusform>زيادة {n} كلمة</numerusform>
            <numerusform>زيادة {n} كلمة</numerusform>
        </translation>
    </message>
    <message id="counts.selection">
        <source>Chosen</source>
        <translation>المحدَّد</translation>
    </message>
    <message id="counts.target">
        <source>Target length in words</source>
        <translation>الطول المطلوب بالكلمات</translation>
    </message>
    <message id="counts.text">
        <source>Whole text</source>
        <translation>النص كله</translation>
    </message>
    <message id="counts.time">
        <source>Time to read</source>
        <translation>زمن القراءة</translation>
    </message>
    <message id="counts.under">
        <source>under a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message id="counts.with">
        <source>Characters with spaces</source>
        <translation>الأحرف مع المسافات</translation>
    </message>
    <message id="counts.without">
        <source>Characters without spaces</source>
        <translation>الأحرف دون المسافات</translation>
    </message>
    <message id="counts.words">
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message id="day.none">
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message id="day.today">
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message id="day.yesterday">
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message id="details.byline">
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message id="details.captured.is">
        <source>Captured: {value}</source>
        <translation>التُقط: {value}</translation>
    </message>
    <message id="details.copyright">
        <source>Copyright</source>
        <translation>حقوق النشر</translation>
    </message>
    <message id="details.created.is">
        <source>Made: {value}</source>
        <translation>أُنشئ: {value}</translation>
    </message>
    <message id="details.dateline">
        <source>Dateline</source>
        <translation>مكان الخبر</translation>
    </message>
    <message id="details.direction">
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message id="details.embargo">
        <source>Embargo</source>
        <translation>حظر النشر حتى</translation>
    </message>
    <message id="details.external.is">
        <source>External id: {value}</source>
        <translation>المعرّف الخارجي: {value}</translation>
    </message>
    <message id="details.item_version">
        <source>Version of the provider</source>
        <translation>إصدار الوكالة</translation>
    </message>
    <message id="details.item_version.is">
        <source>Version of the provider: {value}</source>
        <translation>إصدار الوكالة: {value}</translation>
    </message>
    <message id="details.language">
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message id="details.modified.is">
        <source>Last changed: {value}</source>
        <translation>آخر تغيير: {value}</translation>
    </message>
    <message id="details.notes">
        <source>Desk notes</source>
        <translation>ملاحظات المكتب</translation>
    </message>
    <message id="details.number.is">
        <source>Number: {value}</source>
        <translation>الرقم: {value}</translation>
    </message>
    <message id="details.originals">
        <source>Captured original</source>
        <translation>الأصل الملتقط</translation>
    </message>
    <message id="details.provider">
        <source>Provider</source>
        <translation>الوكالة</translation>
    </message>
    <message id="details.published">
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message id="details.published.hint">
        <source>2025-02-03, February 2025, 2025</source>
        <translation>2025-02-03، شباط 2025، 2025</translation>
    </message>
    <message id="details.published.unclear">
        <source>This date is not understood; the words will be kept as they are.</source>
        <translation>لم يُفهم هذا التاريخ؛ ستُحفظ الكلمات كما هي.</translation>
    </message>
    <message id="details.published.words">
        <source>As written: {words}</source>
        <translation>كما كُتب: {words}</translation>
    </message>
    <message id="details.slug">
        <source>Slug</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message id="details.source">
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message id="details.status">
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message id="details.summary">
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message id="details.uid">
        <source>Permanent number of the article</source>
        <translation>رقم المقال الدائم</translation>
    </message>
    <message id="details.uid.is">
        <source>Id: {value}</source>
        <translation>المعرّف: {value}</translation>
    </message>
    <message id="details.url">
        <source>Web address</source>
        <translation>الرابط</translation>
    </message>
    <message id="details.usage_terms">
        <source>Usage terms</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message id="details.version.is">
        <source>Version: {value}</source>
        <translation>النسخة: {value}</translation>
    </message>
    <message id="details.words.is">
        <source>Words: {value}</source>
        <translation>الكلمات: {value}</translation>
    </message>
    <message id="did.attach" numerus="yes">
        <source>{n} files attached</source>
        <translation>
            <numerusform>كان مرفقًا من قبل</numerusform>
            <numerusform>أُرفق ملف واحد</numerusform>
            <numerusform>أُرفق ملفان</numerusform>
            <numerusform>أُرفقت {n} ملفات</numerusform>
            <numerusform>أُرفق {n} ملفًا</numerusform>
            <numerusform>أُرفق {n} ملف</numerusform>
        </translation>
    </message>
    <message id="did.backup">
        <source>Backed up and checked: {articles}, {files}, {size}</source>
        <translation>تم النسخ الاحتياطي وفُحصت النسخة: {articles}، {files}، {size}</translation>
    </message>
    <message id="did.change-link">
        <source>The link was changed</source>
        <translation>عُدّلت الصلة</translation>
    </message>
    <message id="did.copy">
        <source>A copy is at: {path}</source>
        <translation>نسخة منه هنا: {path}</translation>
    </message>
    <message id="did.delete-search">
        <source>The saved search was deleted; its articles are untouched</source>
        <translation>حُذف البحث المحفوظ ولم تُمس مقالاته</translation>
    </message>
    <message id="did.detach">
        <source>“{name}” is no longer attached</source>
        <translation>لم يعد «{name}» مرفقًا</translation>
    </message>
    <message id="did.dismiss-related">
        <source>This will not be suggested again</source>
        <translation>لن يُقترح هذا ثانية</translation>
    </message>
    <message id="did.empty-trash" numerus="yes">
        <source>{n} articles deleted for ever</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>حُذف مقال واحد نهائيًا</numerusform>
            <numerusform>حُذف مقالان نهائيًا</numerusform>
            <numerusform>حُذفت {n} مقالات نهائيًا</numerusform>
            <numerusform>حُذف {n} مقالًا نهائيًا</numerusform>
            <numerusform>حُذف {n} مقال نهائيًا</numerusform>
        </translation>
    </message>
    <message id="did.give-tag" numerus="yes">
        <source>{n} articles tagged</source>
        <translation>
            <numerusform>كانت موسومة من قبل</numerusform>
            <numerusform>وُسم مقال واحد</numerusform>
            <numerusform>وُسم مقالان</numerusform>
            <numerusform>وُسمت {n} مقالات</numerusform>
            <numerusform>وُسم {n} مقالًا</numerusform>
            <numerusform>وُسم {n} مقال</numerusform>
        </translation>
    </message>
    <message id="did.half-redo">
        <source>Stopped: “{name}” is half done again. Redo goes on with it</source>
        <translation>توقف العمل: «{name}» لم يُعَد إلا بعضه. تكمله الإعادة</translation>
    </message>
    <message id="did.half-undo">
        <source>Stopped: “{name}” is half undone. Undo goes on with it</source>
        <translation>توقف العمل: «{name}» لم يُتراجع إلا عن بعضه. يكمله التراجع</translation>
    </message>
    <message id="did.keep-apart">
        <source>They are not shown as copies of each other any more; this can be undone</source>
        <translation>لن تظهر بعد الآن نسخًا متقاربة، ويمكن التراجع</translation>
    </message>
    <message id="did.link">
        <source>The two articles are linked</source>
        <translation>رُبط المقالان</translation>
    </message>
    <message id="did.link-republication">
        <source>Linked as a republication; this can be undone</source>
        <translation>رُبطت على أنها إعادة نشر، ويمكن التراجع</translation>
    </message>
    <message id="did.links" numerus="yes">
        <source>{n} links were made</source>
        <translation>
            <numerusform>كانت المقالات مربوطة على هذا النحو من قبل</numerusform>
            <numerusform>أُنشئت صلة واحدة</numerusform>
            <numerusform>أُنشئت صلتان</numerusform>
            <numerusform>أُنشئت {n} صلات</numerusform>
            <numerusform>أُنشئت {n} صلة</numerusform>
            <numerusform>أُنشئت {n} صلة</numerusform>
        </translation>
    </message>
    <message id="did.links.none">
        <source>They are linked so already</source>
        <translation>هي مربوطة على هذا النحو من قبل</translation>
    </message>
    <message id="did.mend" numerus="yes">
        <source>{n} articles were put right</source>
        <translation>
            <numerusform>لم يُصحَّح مقال</numerusform>
            <numerusform>صُحح مقال واحد</numerusform>
            <numerusform>صُحح مقالان</numerusform>
            <numerusform>صُححت {n} مقالات</numerusform>
            <numerusform>صُحح {n} مقالًا</numerusform>
            <numerusform>صُحح {n} مقال</numerusform>
        </translation>
    </message>
    <message id="did.merge-articles">
        <source>Merged into one article; this can be undone</source>
        <translation>دُمجت في مقال واحد، ويمكن التراجع</translation>
    </message>
    <message id="did.name-version">
        <source>The version has a name and is kept for ever</source>
        <translation>صار للنسخة اسم وستبقى دائمًا</translation>
    </message>
    <message id="did.read-again.same">
        <source>Read again, the original says what the article says</source>
        <translation>قُرئ الأصل من جديد، وفيه ما في المقال</translation>
    </message>
    <message id="did.redo">
        <source>Done again: {name}</source>
        <translation>أُعيد: {name}</translation>
    </message>
    <message id="did.refuse-offer">
        <source>This will not be asked again</source>
        <translation>لن يُسأل عن هذا ثانية</translation>
    </message>
    <message id="did.replace-text" numerus="yes">
        <source>Replaced in {n} articles</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل في مقال واحد</numerusform>
            <numerusform>استُبدل في مقالين</numerusform>
            <numerusform>استُبدل في {n} مقالات</numerusform>
            <numerusform>استُبدل في {n} مقالًا</numerusform>
            <numerusform>استُبدل في {n} مقال</numerusform>
        </translation>
    </message>
    <message id="did.resolve-link">
        <source>The awaited title is this article</source>
        <translation>عُيّن المقال المنتظَر</translation>
    </message>
    <message id="did.restore" numerus="yes">
        <source>{n} articles restored</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>استُرجع مقال واحد</numerusform>
            <numerusform>استُرجع مقالان</numerusform>
            <numerusform>استُرجعت {n} مقالات</numerusform>
            <numerusform>استُرجع {n} مقالًا</numerusform>
            <numerusform>استُرجع {n} مقال</numerusform>
        </translation>
    </message>
    <message id="did.restore-part">
        <source>Restored this change alone</source>
        <translation>استُعيد هذا التغيير وحده</translation>
    </message>
    <message id="did.restore-version">
        <source>The version is restored as a new one</source>
        <translation>استُعيدت النسخة نسخةً جديدة</translation>
    </message>
    <message id="did.save-search">
        <source>The search “{name}” stands in the sidebar now</source>
        <translation>صار البحث «{name}» في الشريط الجانبي</translation>
    </message>
    <message id="did.set-status" numerus="yes">
        <source>{n} articles moved to: {status}</source>
        <translation>
            <numerusform>لم يتغير شيء ({status})</numerusform>
            <numerusform>نُقل مقال واحد إلى: {status}</numerusform>
            <numerusform>نُقل مقالان إلى: {status}</numerusform>
            <numerusform>نُقلت {n} مقالات إلى: {status}</numerusform>
            <numerusform>نُقل {n} مقالًا إلى: {status}</numerusform>
            <numerusform>نُقل {n} مقال إلى: {status}</numerusform>
        </translation>
    </message>
    <message id="did.stopped" numerus="yes">
        <source>Stopped after {n} articles; one undo takes them back</source>
        <translation>
            <numerusform>توقف العمل قبل أي مقال</numerusform>
            <numerusform>توقف العمل بعد مقال واحد؛ يعيده تراجع واحد</numerusform>
            <numerusform>توقف العمل بعد مقالين؛ يعيدهما تراجع واحد</numerusform>
            <numerusform>توقف العمل بعد {n} مقالات؛ يعيدها تراجع واحد</numerusform>
            <numerusform>توقف العمل بعد {n} مقالًا؛ يعيدها تراجع واحد</numerusform>
            <numerusform>توقف العمل بعد {n} مقال؛ يعيدها تراجع واحد</numerusform>
        </translation>
    </message>
    <message id="did.trash" numerus="yes">
        <source>{n} articles moved to the trash</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>مقال واحد في المهملات</numerusform>
            <numerusform>مقالان في المهملات</numerusform>
            <numerusform>{n} مقالات في المهملات</numerusform>
            <numerusform>{n} مقالًا في المهملات</numerusform>
            <numerusform>{n} مقال في المهملات</numerusform>
        </translation>
    </message>
    <message id="did.undo">
        <source>Undone: {name}</source>
        <translation>تم التراجع عن: {name}</translation>
    </message>
    <message id="did.unlink">
        <source>The link was taken away</source>
        <translation>أُزيلت الصلة</translation>
    </message>
    <message id="did.unname-version">
        <source>The version has no name any more</source>
        <translation>لم يعد للنسخة اسم</translation>
    </message>
    <message id="did.update-search">
        <source>The saved search looks for this from now on</source>
        <translation>صار البحث المحفوظ يبحث عن هذا</translation>
    </message>
    <message id="did.verify">
        <source>All is sound: {articles}, {originals}</source>
        <translation>كل شيء سليم: {articles}، و{originals}</translation>
    </message>
    <message id="did.wait">
        <source>The link waits for this title</source>
        <translation>تنتظر الصلة هذا العنوان</translation>
    </message>
    <message id="direction.auto">
        <source>by the first letter</source>
        <translation>بحسب الحرف الأول</translation>
    </message>
    <message id="direction.ltr">
        <source>left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message id="direction.rtl">
        <source>right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message id="drill.articles" numerus="yes">
        <source>{n} articles, and every other number, compared with what was backed up</source>
        <translation>
            <numerusform>لا مقالات؛ وقورنت سائر الأعداد بما نُسخ</numerusform>
            <numerusform>مقال واحد، وقورن وسائر الأعداد بما نُسخ</numerusform>
            <numerusform>مقالان، وقورنا وسائر الأعداد بما نُسخ</numerusform>
            <numerusform>{n} مقالات، وقورنت وسائر الأعداد بما نُسخ</numerusform>
            <numerusform>{n} مقالًا، وقورنت وسائر الأعداد بما نُسخ</numerusform>
            <numerusform>{n} مقال، وقورنت وسائر الأعداد بما نُسخ</numerusform>
        </translation>
    </message>
    <message id="drill.bad" numerus="yes">
        <source>{n} things did not come back. The trial was thrown away again.</source>
        <translation>
            <numerusform>عاد كل شيء. وحُذفت التجربة بعدها.</numerusform>
            <numerusform>شيء واحد لم يعد. وحُذفت التجربة بعدها.</numerusform>
            <numerusform>شيئان لم يعودا. وحُذفت التجربة بعدها.</numerusform>
            <numerusform>{n} أشياء لم تعد. وحُذفت التجربة بعدها.</numerusform>
            <numerusform>{n} شيئًا لم تعد. وحُذفت التجربة بعدها.</numerusform>
            <numerusform>{n} شيء لم تعد. وحُذفت التجربة بعدها.</numerusform>
        </translation>
    </message>
    <message id="drill.files" numerus="yes">
        <source>{n} files, each read and compared with its SHA-256</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد، قُرئ وقورن ببصمته SHA-256</numerusform>
            <numerusform>ملفان، قُرئا وقورنا ببصمتيهما SHA-256</numerusform>
            <numerusform>{n} ملفات، قُرئ كل منها وقورن ببصمته SHA-256</numerusform>
            <numerusform>{n} ملفًا، قُرئ كل منها وقورن ببصمته SHA-256</numerusform>
            <numerusform>{n} ملف، قُرئ كل منها وقورن ببصمته SHA-256</numerusform>
        </translation>
    </message>
    <message id="drill.good">
        <source>Everything came back. The trial was thrown away again.</source>
        <translation>عاد كل شيء. وحُذفت التجربة بعدها.</translation>
    </message>
    <message id="drill.of">
        <source>The backup of {made} was restored for a trial on {when}.</source>
        <translation>استُرجعت نسخة {made} على سبيل التجربة في {when}.</translation>
    </message>
    <message id="drill.running">
        <source>Trying a backup: {done} of {total} %</source>
        <translation>تجربة الاسترجاع: {done} من {total} %</translation>
    </message>
    <message id="drill.stopping">
        <source>Stopping…</source>
        <translation>تتوقف…</translation>
    </message>
    <message id="drill.texts" numerus="yes">
        <source>The texts of {n} articles, compared letter by letter</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد، قورن حرفًا حرفًا</numerusform>
            <numerusform>نصا مقالين، قورنا حرفًا حرفًا</numerusform>
            <numerusform>نصوص {n} مقالات، قورنت حرفًا حرفًا</numerusform>
            <numerusform>نصوص {n} مقالًا، قورنت حرفًا حرفًا</numerusform>
            <numerusform>نصوص {n} مقال، قورنت حرفًا حرفًا</numerusform>
        </translation>
    </message>
    <message id="drill.title">
        <source>Report of the drill</source>
        <translation>تقرير تجربة الاسترجاع</translation>
    </message>
    <message id="drill.wrong.counts" numerus="yes">
        <source>{n} numbers or texts are not what was backed up. Back up now, and try that one.</source>
        <translation>
            <numerusform>كل الأعداد والنصوص كما نُسخت.</numerusform>
            <numerusform>عدد أو نص واحد ليس كما نُسخ. انسخ الآن، وجرّب تلك.</numerusform>
            <numerusform>عددان أو نصان ليسا كما نُسخا. انسخ الآن، وجرّب تلك.</numerusform>
            <numerusform>{n} أعداد أو نصوص ليست كما نُسخت. انسخ الآن، وجرّب تلك.</numerusform>
            <numerusform>{n} عددًا أو نصًا ليست كما نُسخت. انسخ الآن، وجرّب تلك.</numerusform>
            <numerusform>{n} عدد أو نص ليست كما نُسخت. انسخ الآن، وجرّب تلك.</numerusform>
        </translation>
    </message>
    <message id="drill.wrong.database" numerus="yes">
        <source>The database of this backup is not what was written ({n} problems). Do not rely on it: back up now, try that one, and look at the disk.</source>
        <translation>
            <numerusform>قاعدة هذه النسخة سليمة.</numerusform>
            <numerusform>قاعدة هذه النسخة ليست كما كُتبت. لا تعتمد عليها: انسخ الآن وجرّب تلك، وافحص القرص.</numerusform>
            <numerusform>قاعدة هذه النسخة ليست كما كُتبت (مشكلتان). لا تعتمد عليها: انسخ الآن وجرّب تلك، وافحص القرص.</numerusform>
            <numerusform>قاعدة هذه النسخة ليست كما كُتبت ({n} مشكلات). لا تعتمد عليها: انسخ الآن وجرّب تلك، وافحص القرص.</numerusform>
            <numerusform>قاعدة هذه النسخة ليست كما كُتبت ({n} مشكلة). لا تعتمد عليها: انسخ الآن وجرّب تلك، وافحص القرص.</numerusform>
            <numerusform>قاعدة هذه النسخة ليست كما كُتبت ({n} مشكلة). لا تعتمد عليها: انسخ الآن وجرّب تلك، وافحص القرص.</numerusform>
        </translation>
    </message>
    <message id="drill.wrong.files" numerus="yes">
        <source>{n} files of the backup are gone or altered; all else comes back. Back up now: the archive's own files are kept anew.</source>
        <translation>
            <numerusform>كل ملفات النسخة سليمة.</numerusform>
            <numerusform>ملف واحد من النسخة مفقود أو تالف، ويعود ما سواه. انسخ الآن: تُحفظ ملفات الأرشيف من جديد.</numerusform>
            <numerusform>ملفان من النسخة مفقودان أو تالفان، ويعود ما سواهما. انسخ الآن: تُحفظ ملفات الأرشيف من جديد.</numerusform>
            <numerusform>{n} ملفات من النسخة مفقودة أو تالفة، ويعود ما سواها. انسخ الآن: تُحفظ ملفات الأرشيف من جديد.</numerusform>
            <numerusform>{n} ملفًا من النسخة مفقودة أو تالفة، ويعود ما سواها. انسخ الآن: تُحفظ ملفات الأرشيف من جديد.</numerusform>
            <numerusform>{n} ملف من النسخة مفقودة أو تالفة، ويعود ما سواها. انسخ الآن: تُحفظ ملفات الأرشيف من جديد.</numerusform>
        </translation>
    </message>
    <message id="editor.body">
        <source>The text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message id="editor.byline">
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message id="editor.conflict-copy">
        <source>(my version) {headline}</source>
        <translation>(نسختي) {headline}</translation>
    </message>
    <message id="editor.headline">
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message id="editor.image-absent">
        <source>The image is not in the archive</source>
        <translation>الصورة ليست في الأرشيف</translation>
    </message>
    <message id="editor.more-tools">
        <source>More tools</source>
        <translation>أدوات أخرى</translation>
    </message>
    <message id="editor.no-earlier">
        <source>Nothing earlier to go back to</source>
        <translation>لا شيء أسبق يُرجَع إليه</translation>
    </message>
    <message id="editor.no-later">
        <source>Nothing later to go forward to</source>
        <translation>لا شيء أحدث يُتقدَّم إليه</translation>
    </message>
    <message id="editor.nothing">
        <source>Choose an article from the list to read it,
or write one.</source>
        <translation>اختر مقالًا من القائمة لتقرأه،
أو اكتب مقالًا جديدًا.</translation>
    </message>
    <message id="editor.save">
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message id="editor.saved">
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message id="editor.saved-at">
        <source>Saved at {time}</source>
        <translation>حُفظ في {time}</translation>
    </message>
    <message id="editor.saving">
        <source>Saving…</source>
        <translation>يُحفظ…</translation>
    </message>
    <message id="editor.sheet">
        <source>sheet</source>
        <translation>الصفحة</translation>
    </message>
    <message id="editor.subhead">
        <source>Subhead</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message id="editor.summary">
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message id="editor.unsaved">
        <source>Changes not saved yet</source>
        <translation>تغييرات لم تُحفظ بعد</translation>
    </message>
    <message id="editor.words" numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>بلا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message id="error.ambiguous-id">
        <source>Several articles have this external id: {id} (numbers: {candidates})</source>
        <translation>هذا المعرّف الخارجي لأكثر من مقال: {id} (الأرقام: {candidates})</translation>
    </message>
    <message id="error.archive-busy">
        <source>Another newsdesk has this archive open for writing: {path}</source>
        <translation>هذا الأرشيف مفتوح للكتابة في نافذة أخرى من newsdesk: {path}</translation>
    </message>
    <message id="error.archive-damaged">
        <source>The archive's database is damaged ({detail}). Nothing was written to it. Restore a backup of: {path}</source>
        <translation>قاعدة الأرشيف تالفة ({detail}). لم يُكتب فيها شيء. استرجع نسخة احتياطية من: {path}</translation>
    </message>
    <message id="error.archive-missing">
        <source>There is no archive at: {path}</source>
        <translation>لا يوجد أرشيف في: {path}</translation>
    </message>
    <message id="error.archive-read-only">
        <source>This archive is open for reading only; nothing was changed: {path}</source>
        <translation>هذا الأرشيف مفتوح للقراءة فقط، فلم يتغير شيء: {path}</translation>
    </message>
    <message id="error.archive-too-new">
        <source>This archive was written by a later newsdesk (format {format}). It was not opened and nothing in it was changed. Update newsdesk to open it: {path}</source>
        <translation>كُتب هذا الأرشيف بإصدار أحدث من newsdesk (الصيغة {format})، فلم يُفتح ولم يُغيَّر فيه شيء. حدّث البرنامج لفتحه: {path}</translation>
    </message>
    <message id="error.attachment-in-use">
        <source>The text of the article shows “{name}”. Nothing was removed: take it out of the text first.</source>
        <translation>نص المقال يعرض «{name}»، فلم يُزل شيء. احذفه من النص أولًا.</translation>
    </message>
    <message id="error.backup-busy">
        <source>Another newsdesk works on these backups just now: {path}. Try again in a while.</source>
        <translation>يعمل newsdesk آخر على هذه النسخ الآن: {path}. أعد المحاولة بعد قليل.</translation>
    </message>
    <message id="error.backup-damaged">
        <source>This backup is not what was written ({detail}), and nothing was made of it: {path}. Choose another one.</source>
        <translation>هذه النسخة ليست كما كُتبت ({detail})، ولم يُصنع منها شيء: {path}. اختر غيرها.</translation>
    </message>
    <message id="error.backup-missing">
        <source>There is no backup called {name} in: {path}</source>
        <translation>لا نسخة احتياطية باسم {name} في: {path}</translation>
    </message>
    <message id="error.backup-no-room">
        <source>There is no room for the backup: it needs {needed} MB, and {free} MB are free in {path}. Earlier backups are as they were. Make room, or choose a folder on another disk.</source>
        <translation>لا مكان للنسخة الاحتياطية: تحتاج إلى {needed} م.ب، والمتاح {free} م.ب في {path}. النسخ السابقة على حالها. أفسح مكانًا، أو اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message id="error.backup-none">
        <source>There is no backup yet in: {path}</source>
        <translation>لا نسخة احتياطية بعد في: {path}</translation>
    </message>
    <message id="error.backup-place-closed">
        <source>Nothing may be written into the folder for backups: {path}. Choose another one, or allow it.</source>
        <translation>لا تُسمح الكتابة في مجلد النسخ الاحتياطية: {path}. اختر غيره، أو اسمح بها.</translation>
    </message>
    <message id="error.backup-place-gone">
        <source>The folder for backups is not there: {path}. Plug in the disk, or choose another folder. Nothing was lost.</source>
        <translation>مجلد النسخ الاحتياطية غير موجود: {path}. صِل القرص، أو اختر مجلدًا آخر. لم يضع شيء.</translation>
    </message>
    <message id="error.backup-place-inside">
        <source>Backups do not belong into the archive itself: whatever harms it would harm them. Choose a folder outside of {path}.</source>
        <translation>لا تُحفظ النسخ الاحتياطية داخل الأرشيف نفسه: ما يضره يضرها. اختر مجلدًا خارج {path}.</translation>
    </message>
    <message id="error.backup-too-new">
        <source>This backup was made by a later newsdesk ({program}). Update newsdesk to restore it: {path}</source>
        <translation>أنشأ هذه النسخة إصدار أحدث من newsdesk ({program}). حدّث newsdesk لاسترجاعها: {path}</translation>
    </message>
    <message id="error.bad-query">
        <source>The search cannot be understood: {query}</source>
        <translation>تعذر فهم البحث: {query}</translation>
    </message>
    <message id="error.cancelled">
        <source>Cancelled. Nothing is half-done.</source>
        <translation>أُلغيت العملية، ولم يبقَ شيء نصفَ منجز.</translation>
    </message>
    <message id="error.conflict">
        <source>Someone changed this article since you opened it. Nothing is lost: your text is a draft of its own now, “(my version) …”, and you go on writing in it; theirs stays as it is.</source>
        <translation>غيّر أحدهم هذا المقال بعد أن فتحته. لم يضع شيء: صار نصك مسودة مستقلة باسم «(نسختي) …» وتتابع الكتابة فيها، وتبقى نسخته كما هي.</translation>
    </message>
    <message id="error.dictionary-broken">
        <source>The dictionary {name} cannot be used: it is damaged, or no Hunspell dictionary. Nothing was added.</source>
        <translation>لا يمكن استعمال المعجم {name}: فهو تالف أو ليس من معاجم Hunspell. لم يُضف شيء.</translation>
    </message>
    <message id="error.dictionary-encoding">
        <source>The dictionary {name} says that it is written in {encoding}, and cannot be read so. Nothing was added.</source>
        <translation>يقول المعجم {name} إنه مكتوب بترميز {encoding} ولا يمكن قراءته به. لم يُضف شيء.</translation>
    </message>
    <message id="error.dictionary-incomplete">
        <source>A dictionary is two files. Beside {path} there should lie {missing}; nothing was added.</source>
        <translation>المعجم ملفان، وينبغي أن يكون {missing} بجانب {path}. لم يُضف شيء.</translation>
    </message>
    <message id="error.dictionary-missing">
        <source>There is no spelling dictionary in {path}. It takes a .aff file and a .dic file that are named after their language, such as ar.aff and ar.dic.</source>
        <translation>لا يوجد معجم إملائي في {path}. يلزم ملفان ‎.aff و‎.dic يحملان رمز لغتهما، مثل ar.aff وar.dic.</translation>
    </message>
    <message id="error.disk-trouble">
        <source>The disk refused ({detail}). Nothing was half-written; what was saved before is safe.</source>
        <translation>رفض القرص العملية ({detail}). لم يُكتب شيء ناقص، وما حُفظ قبلها سليم.</translation>
    </message>
    <message id="error.index-damaged">
        <source>The search index is damaged and is being made anew; your articles are safe.</source>
        <translation>فهرس البحث تالف ويُبنى الآن من جديد؛ مقالاتك سليمة.</translation>
    </message>
    <message id="error.link-kind-exists">
        <source>There is a kind of link called “{name}” already</source>
        <translation>يوجد نوع صلات اسمه «{name}» من قبل</translation>
    </message>
    <message id="error.list-unreadable">
        <source>The list of words {path} cannot be read or written, and was left as it is: {detail}</source>
        <translation>تعذّرت قراءة قائمة الكلمات {path} أو كتابتها، وبقيت كما هي: {detail}</translation>
    </message>
    <message id="error.not-a-folder">
        <source>No folder that can be watched: {path}</source>
        <translation>ليس مجلدًا يمكن مراقبته: {path}</translation>
    </message>
    <message id="error.not-found">
        <source>Nothing is called: {id}</source>
        <translation>لا شيء بهذا الاسم: {id}</translation>
    </message>
    <message id="error.nothing-to-undo">
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message id="error.overtaken">
        <source>The tags have changed since this was proposed. Nothing was done; they are being looked through again.</source>
        <translation>تغيّرت الوسوم منذ ظهر هذا المقترح، فلم يُنفَّذ شيء. يُعاد فحصها الآن.</translation>
    </message>
    <message id="error.place-taken">
        <source>Something is already at {path}. Nothing was restored; choose another place.</source>
        <translation>يوجد شيء في {path}. لم يُسترجع شيء؛ اختر مكانًا آخر.</translation>
    </message>
    <message id="error.search-exists">
        <source>A saved search cannot be called “{name}”: the name is empty or taken. Choose another.</source>
        <translation>لا يمكن تسمية البحث المحفوظ «{name}»: الاسم فارغ أو مستعمل. اختر اسمًا آخر.</translation>
    </message>
    <message id="error.tag-cycle">
        <source>A tag cannot stand below itself.</source>
        <translation>لا يمكن وضع وسم تحت نفسه.</translation>
    </message>
    <message id="error.tag-exists">
        <source>There is a tag of this name already: {name}</source>
        <translation>يوجد وسم بهذا الاسم: {name}</translation>
    </message>
    <message id="error.unexpected">
        <source>Something unexpected went wrong.</source>
        <translation>حدث خطأ غير متوقع.</translation>
    </message>
    <message id="error.unreadable">
        <source>The file cannot be read: {path}</source>
        <translation>تعذرت قراءة الملف: {path}</translation>
    </message>
    <message id="error.updates-address">
        <source>newsdesk uses no network. Name a file on this computer or on a shared drive instead of an address: {path}</source>
        <translation>لا يستخدم newsdesk أي شبكة. حدد ملفًا على هذا الحاسوب أو على قرص مشترك بدلًا من عنوان: {path}</translation>
    </message>
    <message id="error.updates-missing">
        <source>The file that announces versions is not there: {path}</source>
        <translation>الملف الذي يعلن عن الإصدارات غير موجود: {path}</translation>
    </message>
    <message id="error.updates-unreadable">
        <source>No version could be read from {path} ({detail}).</source>
        <translation>تعذرت قراءة رقم إصدار من {path} ({detail}).</translation>
    </message>
    <message id="error.vocabulary-binary">
        <source>{path} is no text, so it is no vocabulary: CSV, SKOS or IPTC’s JSON are. Nothing was changed.</source>
        <translation>{path} ليس نصًا، فليس مفردات: المفردات CSV أو SKOS أو JSON من IPTC. لم يتغيّر شيء.</translation>
    </message>
    <message id="error.vocabulary-broken">
        <source>{path} is broken in line {line}: {detail}. Nothing was changed.</source>
        <translation>{path} مكسور في السطر {line}: {detail}. لم يتغيّر شيء.</translation>
    </message>
    <message id="error.vocabulary-deep">
        <source>{path} is nested so deeply that it cannot be read. Nothing was changed.</source>
        <translation>{path} متداخل تداخلًا عميقًا فلا يُقرأ. لم يتغيّر شيء.</translation>
    </message>
    <message id="error.vocabulary-empty">
        <source>{path} is empty. Nothing was changed.</source>
        <translation>{path} فارغ. لم يتغيّر شيء.</translation>
    </message>
    <message id="error.vocabulary-entities">
        <source>{path} defines XML entities that refer to each other or to files, or more of them than a vocabulary needs. That is how computers are attacked, so it is not read. Nothing was changed.</source>
        <translation>يعرّف {path} كيانات XML يحيل بعضها إلى بعض أو إلى ملفات، أو أكثر مما تحتاج إليه المفردات. هكذا تُهاجَم الحواسيب، فلا يُقرأ. لم يتغيّر شيء.</translation>
    </message>
    <message id="error.vocabulary-gone">
        <source>{path} cannot be opened ({detail}). Nothing was changed.</source>
        <translation>تعذّر فتح {path} ({detail}). لم يتغيّر شيء.</translation>
    </message>
    <message id="error.vocabulary-long">
        <source>{path} holds a text of more than 100,000 characters: no name or note of a vocabulary is that long, so it is not read. Nothing was changed.</source>
        <translation>في {path} نص يزيد على 100,000 حرف، ولا اسم ولا ملاحظة في المفردات بهذا الطول، فلا يُقرأ. لم يتغيّر شيء.</translation>
    </message>
    <message id="error.vocabulary-no-columns">
        <source>{path} is neither SKOS nor IPTC’s JSON, and as a table it lacks a first line with a column “name” (or “الاسم”). Nothing was changed.</source>
        <translation>{path} ليس SKOS ولا JSON من IPTC، وليس في سطره الأول بوصفه جدولًا عمود «الاسم» (أو name). لم يتغيّر شيء.</translation>
    </message>
    <message id="error.vocabulary-no-terms">
        <source>There are no terms in {path}. Nothing was changed.</source>
        <translation>لا مصطلحات في {path}. لم يتغيّر شيء.</translation>
    </message>
    <message id="error.vocabulary-number">
        <source>{path} holds a number so long that it cannot be read. Nothing was changed.</source>
        <translation>في {path} عدد من الطول بحيث لا يُقرأ. لم يتغيّر شيء.</translation>
    </message>
    <message id="error.vocabulary-too-large">
        <source>{path} is too large: a vocabulary may have 250,000 terms in 256 MB. Nothing was changed.</source>
        <translation>{path} كبير جدًا: للمفردات 250,000 مصطلح في 256 ميغابايت على الأكثر. لم يتغيّر شيء.</translation>
    </message>
    <message id="error.vocabulary-torn">
        <source>{path} is broken: {detail}. Nothing was changed.</source>
        <translation>{path} مكسور: {detail}. لم يتغيّر شيء.</translation>
    </message>
    <message id="error.vocabulary-unreadable">
        <source>This file cannot be read as a vocabulary. Nothing was changed.</source>
        <translation>لا يُقرأ هذا الملف على أنه مفردات. لم يتغيّر شيء.</translation>
    </message>
    <message id="export.cancelled">
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي التصدير ولم يُكتب شيء.</translation>
    </message>
    <message id="export.captured">
        <source>Captured</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message id="export.contents">
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message id="export.done" numerus="yes">
        <source>{n} articles written to {path}</source>
        <translation>
            <numerusform>لم يُكتب شيء في {path}</numerusform>
            <numerusform>كُتب مقال واحد في {path}</numerusform>
            <numerusform>كُتب مقالان في {path}</numerusform>
            <numerusform>كُتبت {n} مقالات في {path}</numerusform>
            <numerusform>كُتب {n} مقالًا في {path}</numerusform>
            <numerusform>كُتب {n} مقال في {path}</numerusform>
        </translation>
    </message>
    <message id="export.format.csv">
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message id="export.format.docx">
        <source>Word document (DOCX)</source>
        <translation>مستند وورد (DOCX)</translation>
    </message>
    <message id="export.format.html">
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message id="export.format.jsonl">
        <source>JSON Lines, with everything</source>
        <translation>بصيغة JSON Lines مع كل شيء</translation>
    </message>
    <message id="export.format.markdown">
        <source>Markdown</source>
        <translation>نص Markdown</translation>
    </message>
    <message id="export.format.newsml">
        <source>NewsML-G2 for newsrooms</source>
        <translation>NewsML-G2 لأنظمة غرف الأخبار</translation>
    </message>
    <message id="export.format.ninjs">
        <source>ninjs 3 for newsrooms</source>
        <translation>ninjs 3 لأنظمة غرف الأخبار</translation>
    </message>
    <message id="export.format.nitf">
        <source>NITF for newsrooms</source>
        <translation>NITF لأنظمة غرف الأخبار</translation>
    </message>
    <message id="export.format.odt">
        <source>OpenDocument text (ODT)</source>
        <translation>مستند OpenDocument (ODT)</translation>
    </message>
    <message id="export.format.pdf">
        <source>Pages (PDF)</source>
        <translation>صفحات (PDF)</translation>
    </message>
    <message id="export.format.text">
        <source>Plain text</source>
        <translation>نص بسيط</translation>
    </message>
    <message id="export.links">
        <source>Links</source>
        <translation>صلات</translation>
    </message>
    <message id="export.missing" numerus="yes">
        <source>{n} articles were gone and are not in the file</source>
        <translation>
            <numerusform>لم يغب عن الملف أي مقال</numerusform>
            <numerusform>غاب مقال واحد فلم يدخل الملف</numerusform>
            <numerusform>غاب مقالان فلم يدخلا الملف</numerusform>
            <numerusform>غابت {n} مقالات فلم تدخل الملف</numerusform>
            <numerusform>غاب {n} مقالًا فلم تدخل الملف</numerusform>
            <numerusform>غاب {n} مقال فلم تدخل الملف</numerusform>
        </translation>
    </message>
    <message id="export.running">
        <source>Exporting {done} of {total}</source>
        <translation>تصدير {done} من {total}</translation>
    </message>
    <message id="export.stopping">
        <source>Stopping; nothing half-written stays…</source>
        <translation>يتوقف التصدير؛ لن يبقى ملف ناقص…</translation>
    </message>
    <message id="export.unknown">
        <source>{name}: this ending belongs to no format that can be written; nothing was written. Use one of {formats}</source>
        <translation>{name}: هذا الامتداد ليس لصيغة يمكن الكتابة بها، ولم يُكتب شيء. استعمل أحد هذه: {formats}</translation>
    </message>
    <message id="facet.fewer">
        <source>fewer</source>
        <translation>أقل</translation>
    </message>
    <message id="facet.lang">
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message id="facet.more" numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message id="facet.narrow" numerus="yes">
        <source>{name}: {n} articles. Show only these</source>
        <translation>
            <numerusform>{name}: لا مقالات</numerusform>
            <numerusform>{name}: مقال واحد. عرضه وحده</numerusform>
            <numerusform>{name}: مقالان. عرضهما وحدهما</numerusform>
            <numerusform>{name}: {n} مقالات. عرضها وحدها</numerusform>
            <numerusform>{name}: {n} مقالًا. عرضها وحدها</numerusform>
            <numerusform>{name}: {n} مقال. عرضها وحدها</numerusform>
        </translation>
    </message>
    <message id="facet.show">
        <source>What these articles consist of: sources, tags, years</source>
        <translation>مم تتكون هذه المقالات: المصادر والوسوم والسنوات</translation>
    </message>
    <message id="facet.source">
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message id="facet.status">
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message id="facet.tag">
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message id="facet.year">
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message id="field.added">
        <source>Added</source>
        <translation>الإضافة</translation>
    </message>
    <message id="field.after">
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message id="field.before">
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message id="field.body">
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message id="field.by">
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message id="field.date">
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message id="field.has">
        <source>With</source>
        <translation>يحوي</translation>
    </message>
    <message id="field.in">
        <source>In</source>
        <translation>في</translation>
    </message>
    <message id="field.is">
        <source>Is</source>
        <translation>هو</translation>
    </message>
    <message id="field.lang">
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message id="field.like">
        <source>Like</source>
        <translation>يشبه</translation>
    </message>
    <message id="field.source">
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message id="field.status">
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message id="field.tag">
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message id="field.title">
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message id="field.without">
        <source>Without</source>
        <translation>بلا</translation>
    </message>
    <message id="field.words">
        <source>Words</source>
        <translation>عدد الكلمات</translation>
    </message>
    <message id="fields.changes" numerus="yes">
        <source>{n} articles will change</source>
        <translation>
            <numerusform>لن يتغير أي مقال</numerusform>
            <numerusform>سيتغير مقال واحد</numerusform>
            <numerusform>سيتغير مقالان</numerusform>
            <numerusform>ستتغير {n} مقالات</numerusform>
            <numerusform>سيتغير {n} مقالًا</numerusform>
            <numerusform>سيتغير {n} مقال</numerusform>
        </translation>
    </message>
    <message id="fields.chosen" numerus="yes">
        <source>The {n} chosen articles</source>
        <translation>
            <numerusform>لا مقال مختار</numerusform>
            <numerusform>المقال المختار</numerusform>
            <numerusform>المقالان المختاران</numerusform>
            <numerusform>المقالات المختارة وعددها {n}</numerusform>
            <numerusform>المقالات المختارة وعددها {n}</numerusform>
            <numerusform>المقالات المختارة وعددها {n}</numerusform>
        </translation>
    </message>
    <message id="fields.column.after">
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message id="fields.column.before">
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message id="fields.column.field">
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message id="fields.column.headline">
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message id="fields.date">
        <source>Date: {date}</source>
        <translation>التاريخ: {date}</translation>
    </message>
    <message id="fields.did" numerus="yes">
        <source>Fields of {n} articles changed</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>تغيرت حقول مقال واحد</numerusform>
            <numerusform>تغيرت حقول مقالين</numerusform>
            <numerusform>تغيرت حقول {n} مقالات</numerusform>
            <numerusform>تغيرت حقول {n} مقالًا</numerusform>
            <numerusform>تغيرت حقول {n} مقال</numerusform>
        </translation>
    </message>
    <message id="fields.did-nothing">
        <source>Nothing was to be changed</source>
        <translation>لم يكن هناك ما يُغيَّر</translation>
    </message>
    <message id="fields.do">
        <source>What is done to it</source>
        <translation>ما يُفعل به</translation>
    </message>
    <message id="fields.do.after">
        <source>Put at the end</source>
        <translation>إضافة في النهاية</translation>
    </message>
    <message id="fields.do.after-line">
        <source>Add a line at the end</source>
        <translation>إضافة سطر في النهاية</translation>
    </message>
    <message id="fields.do.before">
        <source>Put at the start</source>
        <translation>إضافة في البداية</translation>
    </message>
    <message id="fields.do.before-line">
        <source>Add a line at the start</source>
        <translation>إضافة سطر في البداية</translation>
    </message>
    <message id="fields.do.clear">
        <source>Empty it</source>
        <translation>تفريغ الحقل</translation>
    </message>
    <message id="fields.do.replace">
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message id="fields.do.set">
        <source>Set to</source>
        <translation>القيمة الجديدة</translation>
    </message>
    <message id="fields.field">
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message id="fields.first" numerus="yes">
        <source>The first {n} changes are shown</source>
        <translation>
            <numerusform>لا تغيير معروضًا</numerusform>
            <numerusform>يُعرض التغيير الأول</numerusform>
            <numerusform>يُعرض أول تغييرين</numerusform>
            <numerusform>تُعرض أول {n} تغييرات</numerusform>
            <numerusform>يُعرض أول {n} تغييرًا</numerusform>
            <numerusform>يُعرض أول {n} تغيير</numerusform>
        </translation>
    </message>
    <message id="fields.hint">
        <source>Say what is to be changed; what would come of it is shown here before anything is written.</source>
        <translation>حدّد ما تريد تغييره؛ وتظهر النتيجة هنا قبل أن يُكتب أي شيء.</translation>
    </message>
    <message id="fields.listed" numerus="yes">
        <source>All {n} articles of the list</source>
        <translation>
            <numerusform>القائمة فارغة</numerusform>
            <numerusform>مقال القائمة الوحيد</numerusform>
            <numerusform>مقالا القائمة كلاهما</numerusform>
            <numerusform>كل مقالات القائمة وعددها {n}</numerusform>
            <numerusform>كل مقالات القائمة وعددها {n}</numerusform>
            <numerusform>كل مقالات القائمة وعددها {n}</numerusform>
        </translation>
    </message>
    <message id="fields.looking">
        <source>Looking what would change…</source>
        <translation>يُحسب ما سيتغير…</translation>
    </message>
    <message id="fields.looking-at">
        <source>Looking what would change: {done} of {total}</source>
        <translation>يُحسب ما سيتغير: {done} من {total}</translation>
    </message>
    <message id="fields.more">
        <source>Another field</source>
        <translation>حقل آخر</translation>
    </message>
    <message id="fields.nothing">
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message id="fields.preview">
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message id="fields.refused.gone" numerus="yes">
        <source>{n} are not there any more</source>
        <translation>
            <numerusform>لا مقال محذوفًا</numerusform>
            <numerusform>مقال واحد لم يعد موجودًا</numerusform>
            <numerusform>مقالان لم يعودا موجودين</numerusform>
            <numerusform>{n} مقالات لم تعد موجودة</numerusform>
            <numerusform>{n} مقالًا لم تعد موجودة</numerusform>
            <numerusform>{n} مقال لم تعد موجودة</numerusform>
        </translation>
    </message>
    <message id="fields.refused.long" numerus="yes">
        <source>{n} stay as they are: the field would become too long</source>
        <translation>
            <numerusform>لا حقل طويلًا</numerusform>
            <numerusform>مقال واحد يبقى كما هو: سيصير الحقل أطول من اللازم</numerusform>
            <numerusform>مقالان يبقيان كما هما: سيصير الحقل أطول من اللازم</numerusform>
            <numerusform>{n} مقالات تبقى كما هي: سيصير الحقل أطول من اللازم</numerusform>
            <numerusform>{n} مقالًا تبقى كما هي: سيصير الحقل أطول من اللازم</numerusform>
            <numerusform>{n} مقال تبقى كما هي: سيصير الحقل أطول من اللازم</numerusform>
        </translation>
    </message>
    <message id="fields.remove">
        <source>Leave this field out</source>
        <translation>ترك هذا الحقل</translation>
    </message>
    <message id="fields.same" numerus="yes">
        <source>{n} say so already</source>
        <translation>
            <numerusform>لا مقال كذلك من قبل</numerusform>
            <numerusform>مقال واحد كذلك من قبل</numerusform>
            <numerusform>مقالان كذلك من قبل</numerusform>
            <numerusform>{n} مقالات كذلك من قبل</numerusform>
            <numerusform>{n} مقالًا كذلك من قبل</numerusform>
            <numerusform>{n} مقال كذلك من قبل</numerusform>
        </translation>
    </message>
    <message id="fields.sought">
        <source>Find</source>
        <translation>البحث عن</translation>
    </message>
    <message id="fields.take" numerus="yes">
        <source>Change {n} articles</source>
        <translation>
            <numerusform>تغيير المقالات</numerusform>
            <numerusform>تغيير مقال واحد</numerusform>
            <numerusform>تغيير مقالين</numerusform>
            <numerusform>تغيير {n} مقالات</numerusform>
            <numerusform>تغيير {n} مقالًا</numerusform>
            <numerusform>تغيير {n} مقال</numerusform>
        </translation>
    </message>
    <message id="fields.take.none">
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message id="fields.title">
        <source>Edit fields</source>
        <translation>تعديل الحقول</translation>
    </message>
    <message id="fields.trouble.date">
        <source>This date is not understood. Write it like 2025-02-03, February 2025 or 2025.</source>
        <translation>لم يُفهم هذا التاريخ. اكتبه هكذا: 2025-02-03 أو شباط 2025 أو 2025.</translation>
    </message>
    <message id="fields.trouble.long">
        <source>This is too long for the field.</source>
        <translation>هذا أطول مما يتسع له الحقل.</translation>
    </message>
    <message id="fields.trouble.unknown">
        <source>The field cannot be changed like this.</source>
        <translation>لا يُغيَّر هذا الحقل بهذه الطريقة.</translation>
    </message>
    <message id="fields.value">
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message id="fields.with">
        <source>Replace with</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message id="files.altered">
        <source>ALTERED since it was captured</source>
        <translation>تغيّر بعد التقاطه</translation>
    </message>
    <message id="files.attach">
        <source>Attach…</source>
        <translation>إرفاق…</translation>
    </message>
    <message id="files.attachments">
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message id="files.captured">
        <source>captured {date}</source>
        <translation>التُقط {date}</translation>
    </message>
    <message id="files.checking">
        <source>checking…</source>
        <translation>يُفحص…</translation>
    </message>
    <message id="files.dialog.file-name">
        <source>File name:</source>
        <translation>اسم الملف:</translation>
    </message>
    <message id="files.dialog.file-type">
        <source>Kind of file:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message id="files.dialog.folder">
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message id="files.dialog.look-in">
        <source>Look in:</source>
        <translation>في المجلد:</translation>
    </message>
    <message id="files.gone">
        <source>the file is gone</source>
        <translation>الملف مفقود</translation>
    </message>
    <message id="files.no-attachments">
        <source>No attachments.</source>
        <translation>لا مرفقات.</translation>
    </message>
    <message id="files.no-original">
        <source>Written here; there is no captured original.</source>
        <translation>كُتب هنا؛ لا أصل ملتقطًا له.</translation>
    </message>
    <message id="files.open">
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message id="files.originals">
        <source>Captured original</source>
        <translation>الأصل الملتقط</translation>
    </message>
    <message id="files.remove">
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message id="files.save">
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message id="files.show">
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message id="files.sound">
        <source>unaltered</source>
        <translation>سليم لم يتغير</translation>
    </message>
    <message id="find.close">
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message id="find.count" numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{n} مواضع</numerusform>
            <numerusform>{n} موضعًا</numerusform>
            <numerusform>{n} موضع</numerusform>
        </translation>
    </message>
    <message id="find.expression">
        <source>A regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message id="find.forms">
        <source>Every form of the words</source>
        <translation>كل صور الكلمات</translation>
    </message>
    <message id="find.forms.short">
        <source>all forms</source>
        <translation>كل الصور</translation>
    </message>
    <message id="find.hint">
        <source>Find in this article</source>
        <translation>ابحث في هذا المقال</translation>
    </message>
    <message id="find.name">
        <source>Find in this article</source>
        <translation>البحث في هذا المقال</translation>
    </message>
    <message id="find.next">
        <source>Next (Enter, F3)</source>
        <translation>التالي (Enter، F3)</translation>
    </message>
    <message id="find.none">
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message id="find.place">
        <source>{current} of {count}</source>
        <translation>{current} من {count}</translation>
    </message>
    <message id="find.previous">
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>السابق (Shift+Enter، Shift+F3)</translation>
    </message>
    <message id="find.whole">
        <source>Whole words alone</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message id="find.whole.short">
        <source>Whole</source>
        <translation>كاملة</translation>
    </message>
    <message id="find.wrong">
        <source>no expression</source>
        <translation>تعبير غير صحيح</translation>
    </message>
    <message id="handbook.back">
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message id="handbook.forward">
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message id="handbook.help">
        <source>What helps</source>
        <translation>ما العمل؟</translation>
    </message>
    <message id="handbook.none">
        <source>No page has these words.</source>
        <translation>لا صفحة فيها هذه الكلمات.</translation>
    </message>
    <message id="handbook.pages">
        <source>Pages of the handbook</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message id="handbook.search">
        <source>Search the handbook</source>
        <translation>ابحث في الدليل</translation>
    </message>
    <message id="hijri.era">
        <source>{date} AH</source>
        <translation>{date} هـ</translation>
    </message>
    <message id="hijri.hijja">
        <source>Dhu al-Hijja</source>
        <translation>ذو الحجة</translation>
    </message>
    <message id="hijri.jumada-1">
        <source>Jumada I</source>
        <translation>جمادى الأولى</translation>
    </message>
    <message id="hijri.jumada-2">
        <source>Jumada II</source>
        <translation>جمادى الآخرة</translation>
    </message>
    <message id="hijri.muharram">
        <source>Muharram</source>
        <translation>محرم</translation>
    </message>
    <message id="hijri.qada">
        <source>Dhu al-Qaʻda</source>
        <translation>ذو القعدة</translation>
    </message>
    <message id="hijri.rabi-1">
        <source>Rabiʻ I</source>
        <translation>ربيع الأول</translation>
    </message>
    <message id="hijri.rabi-2">
        <source>Rabiʻ II</source>
        <translation>ربيع الآخر</translation>
    </message>
    <message id="hijri.rajab">
        <source>Rajab</source>
        <translation>رجب</translation>
    </message>
    <message id="hijri.ramadan">
        <source>Ramadan</source>
        <translation>رمضان</translation>
    </message>
    <message id="hijri.safar">
        <source>Safar</source>
        <translation>صفر</translation>
    </message>
    <message id="hijri.shaban">
        <source>Shaʻban</source>
        <translation>شعبان</translation>
    </message>
    <message id="hijri.shawwal">
        <source>Shawwal</source>
        <translation>شوال</translation>
    </message>
    <message id="histogram.help">
        <source>Drag over the bars to show only that time</source>
        <translation>اسحب فوق الأعمدة لعرض تلك المدة وحدها</translation>
    </message>
    <message id="histogram.name">
        <source>Articles over time</source>
        <translation>المقالات عبر الزمن</translation>
    </message>
    <message id="history.altered">
        <source>altered</source>
        <translation>مُغيَّر</translation>
    </message>
    <message id="history.as-captured">
        <source>{kind}, as captured</source>
        <translation>{kind} كما التُقط</translation>
    </message>
    <message id="history.ask-name">
        <source>A version with a name is kept for ever. Its name:</source>
        <translation>النسخة المسمّاة تبقى دائمًا. اسمها:</translation>
    </message>
    <message id="history.hint">
        <source>Choose a version to see what it changed, or two (with Ctrl or Shift) to compare them. Space turns the page.</source>
        <translation>اختر نسخة لترى ما تغيّر فيها، أو نسختين (مع Ctrl أو Shift) للمقارنة بينهما. ومفتاح المسافة يقلب الصفحة.</translation>
    </message>
    <message id="history.list">
        <source>Versions of this article</source>
        <translation>نسخ هذا المقال</translation>
    </message>
    <message id="history.missing">
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message id="history.none">
        <source>Once an article is open, its versions are listed here. Every save is one.</source>
        <translation>حين تفتح مقالًا تُعرض هنا نسخه. كل حفظ نسخة.</translation>
    </message>
    <message id="history.original">
        <source>The original</source>
        <translation>الأصل</translation>
    </message>
    <message id="history.originals" numerus="yes">
        <source>The originals · {n} files</source>
        <translation>
            <numerusform>الأصل</numerusform>
            <numerusform>الأصل · ملف واحد</numerusform>
            <numerusform>الأصل · ملفان</numerusform>
            <numerusform>الأصل · {n} ملفات</numerusform>
            <numerusform>الأصل · {n} ملفًا</numerusform>
            <numerusform>الأصل · {n} ملف</numerusform>
        </translation>
    </message>
    <message id="history.rename">
        <source>Change the name…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message id="history.restore">
        <source>Restore version {number}</source>
        <translation>استرجاع النسخة {number}</translation>
    </message>
    <message id="history.sound">
        <source>sound</source>
        <translation>سليم</translation>
    </message>
    <message id="history.version">
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message id="history.version-named">
        <source>Version {number} “{name}”</source>
        <translation>النسخة {number} «{name}»</translation>
    </message>
    <message id="history.why.autosave">
        <source>Saved automatically</source>
        <translation>حفظ تلقائي</translation>
    </message>
    <message id="history.why.fields">
        <source>Fields changed</source>
        <translation>تعديل الحقول</translation>
    </message>
    <message id="history.why.import">
        <source>Imported</source>
        <translation>استيراد</translation>
    </message>
    <message id="history.why.import-aside">
        <source>Captured again, kept beside</source>
        <translation>التُقط ثانية، حُفظ جانبًا</translation>
    </message>
    <message id="history.why.import-older">
        <source>Earlier version that came later</source>
        <translation>إصدار أقدم وصل لاحقًا</translation>
    </message>
    <message id="history.why.mend">
        <source>Tidied</source>
        <translation>تنقيح</translation>
    </message>
    <message id="history.why.merge">
        <source>Merged</source>
        <translation>دمج</translation>
    </message>
    <message id="history.why.merged">
        <source>From a merged article</source>
        <translation>من مقال مدموج</translation>
    </message>
    <message id="history.why.new">
        <source>Written here</source>
        <translation>كُتب هنا</translation>
    </message>
    <message id="history.why.other">
        <source>Changed</source>
        <translation>تعديل</translation>
    </message>
    <message id="history.why.read-again">
        <source>The original read again, kept beside</source>
        <translation>قُرئ الأصل من جديد وحُفظ إلى جانبه</translation>
    </message>
    <message id="history.why.recovered">
        <source>Recovered after a crash</source>
        <translation>استُرجع بعد توقف مفاجئ</translation>
    </message>
    <message id="history.why.recovered-aside">
        <source>Unsaved writing that was left out</source>
        <translation>كتابة لم تُحفظ وتُركت جانبًا</translation>
    </message>
    <message id="history.why.redo">
        <source>Done again</source>
        <translation>إعادة</translation>
    </message>
    <message id="history.why.replace-text">
        <source>Replaced</source>
        <translation>استبدال</translation>
    </message>
    <message id="history.why.restore">
        <source>Version restored</source>
        <translation>استرجاع نسخة</translation>
    </message>
    <message id="history.why.rule">
        <source>Changed by a rule</source>
        <translation>غيّرته قاعدة</translation>
    </message>
    <message id="history.why.sample">
        <source>Came with the sample</source>
        <translation>جاءت مع المقالات النموذجية</translation>
    </message>
    <message id="history.why.save">
        <source>Saved</source>
        <translation>حفظ يدوي</translation>
    </message>
    <message id="history.why.undo">
        <source>Undone</source>
        <translation>تراجع</translation>
    </message>
    <message id="import.added" numerus="yes">
        <source>{n} articles added</source>
        <translation>
            <numerusform>لم يُضف شيء</numerusform>
            <numerusform>أُضيف مقال واحد</numerusform>
            <numerusform>أُضيف مقالان</numerusform>
            <numerusform>أُضيفت {n} مقالات</numerusform>
            <numerusform>أُضيف {n} مقالًا</numerusform>
            <numerusform>أُضيف {n} مقال</numerusform>
        </translation>
    </message>
    <message id="import.cancel">
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message id="import.cancelled">
        <source>stopped before the end; what was done is kept</source>
        <translation>أُوقف قبل النهاية؛ ما تم محفوظ</translation>
    </message>
    <message id="import.failed" numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>قُرئ كل شيء</numerusform>
            <numerusform>تعذرت قراءة ملف أو صف واحد</numerusform>
            <numerusform>تعذرت قراءة ملفين أو صفين</numerusform>
            <numerusform>تعذرت قراءة {n} ملفات أو صفوف</numerusform>
            <numerusform>تعذرت قراءة {n} ملفًا أو صفًا</numerusform>
            <numerusform>تعذرت قراءة {n} ملف أو صف</numerusform>
        </translation>
    </message>
    <message id="import.filter">
        <source>Captured articles (*.html *.htm *.xhtml *.mht *.mhtml *.xml *.rss *.atom *.rdf *.opml *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.text *.md *.docx *.odt *.rtf *.pdf *.xlsx *.ods *.newsml *.nitf *.warc *.wacz *.zip *.tar *.tgz *.gz)</source>
        <translation>مقالات ملتقطة (*.html *.htm *.xhtml *.mht *.mhtml *.xml *.rss *.atom *.rdf *.opml *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.text *.md *.docx *.odt *.rtf *.pdf *.xlsx *.ods *.newsml *.nitf *.warc *.wacz *.zip *.tar *.tgz *.gz)</translation>
    </message>
    <message id="import.filter-all">
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message id="import.go-on">
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message id="import.joined" numerus="yes">
        <source>{n} joined articles that were here</source>
        <translation>
            <numerusform>لم ينضم شيء</numerusform>
            <numerusform>انضم واحد إلى مقال موجود</numerusform>
            <numerusform>انضم اثنان إلى مقالين موجودين</numerusform>
            <numerusform>انضمت {n} إلى مقالات موجودة</numerusform>
            <numerusform>انضم {n} إلى مقالات موجودة</numerusform>
            <numerusform>انضم {n} إلى مقالات موجودة</numerusform>
        </translation>
    </message>
    <message id="import.no-report">
        <source>Nothing has been imported into this archive yet.</source>
        <translation>لم يُستورد شيء إلى هذا الأرشيف بعد.</translation>
    </message>
    <message id="import.nothing-pasted">
        <source>There is no text on the clipboard.</source>
        <translation>ليس في الحافظة نص.</translation>
    </message>
    <message id="import.pause">
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message id="import.paused">
        <source>paused; the rest waits</source>
        <translation>متوقف مؤقتًا؛ والباقي ينتظر</translation>
    </message>
    <message id="import.pausing">
        <source>Pausing; what is done is kept…</source>
        <translation>يتوقف مؤقتًا؛ ما تم محفوظ…</translation>
    </message>
    <message id="import.report">
        <source>Report of the import</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message id="import.running">
        <source>Importing {done} of {total}</source>
        <translation>استيراد {done} من {total}</translation>
    </message>
    <message id="import.stopping">
        <source>Stopping; what is done is kept…</source>
        <translation>يتوقف الاستيراد؛ ما تم محفوظ…</translation>
    </message>
    <message id="import.twins" numerus="yes">
        <source>{n} near copies of other articles</source>
        <translation>
            <numerusform>لا نسخ متقاربة</numerusform>
            <numerusform>نسخة قريبة من مقال آخر</numerusform>
            <numerusform>نسختان قريبتان من مقالات أخرى</numerusform>
            <numerusform>{n} نسخ قريبة من مقالات أخرى</numerusform>
            <numerusform>{n} نسخة قريبة من مقالات أخرى</numerusform>
            <numerusform>{n} نسخة قريبة من مقالات أخرى</numerusform>
        </translation>
    </message>
    <message id="import.unchanged" numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>لا شيء كان هنا</numerusform>
            <numerusform>مقال واحد كان هنا من قبل</numerusform>
            <numerusform>مقالان كانا هنا من قبل</numerusform>
            <numerusform>{n} مقالات كانت هنا من قبل</numerusform>
            <numerusform>{n} مقالًا كانت هنا من قبل</numerusform>
            <numerusform>{n} مقال كانت هنا من قبل</numerusform>
        </translation>
    </message>
    <message id="import.waiting">
        <source>An import waits: {done} of {total} are in</source>
        <translation>استيراد لم يكتمل: دخل {done} من {total}</translation>
    </message>
    <message id="incoming.all">
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message id="incoming.asks">
        <source>Asks for this headline</source>
        <translation>يطلب مقالًا بهذا العنوان</translation>
    </message>
    <message id="incoming.asks-near">
        <source>Asks for a headline like this</source>
        <translation>يطلب عنوانًا قريبًا من هذا</translation>
    </message>
    <message id="incoming.empty">
        <source>No article links here yet.
Link one with it, and it is listed here.</source>
        <translation>لا مقال يرتبط بهذا المقال بعد.
اربط به مقالًا فيُعرض هنا.</translation>
    </message>
    <message id="incoming.kinds">
        <source>Kind of link</source>
        <translation>نوع الصلة</translation>
    </message>
    <message id="incoming.name">
        <source>What links here</source>
        <translation>ما يشير إلى هذا المقال</translation>
    </message>
    <message id="incoming.order">
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message id="incoming.order.linked">
        <source>Latest links first</source>
        <translation>أحدث الصلات أولًا</translation>
    </message>
    <message id="incoming.order.newest">
        <source>Newest articles first</source>
        <translation>أحدث المقالات أولًا</translation>
    </message>
    <message id="incoming.order.oldest">
        <source>Oldest articles first</source>
        <translation>أقدم المقالات أولًا</translation>
    </message>
    <message id="incoming.origin.hand">
        <source>by hand</source>
        <translation>رُبط يدويًا</translation>
    </message>
    <message id="incoming.origin.import">
        <source>from the captured page</source>
        <translation>من الصفحة الملتقطة</translation>
    </message>
    <message id="incoming.origin.rule">
        <source>by a rule</source>
        <translation>بقاعدة</translation>
    </message>
    <message id="incoming.origin.suggestion">
        <source>from a suggestion</source>
        <translation>من اقتراح</translation>
    </message>
    <message id="incoming.origin.text">
        <source>from a quotation in the text</source>
        <translation>من اقتباس في النص</translation>
    </message>
    <message id="incoming.read">
        <source>{count} of them are shown</source>
        <translation>يظهر منها {count}</translation>
    </message>
    <message id="keys.also">
        <source>Also the keys of: {others}</source>
        <translation>وهي أيضًا مفاتيح: {others}</translation>
    </message>
    <message id="keys.anyway">
        <source>Use it anyway</source>
        <translation>استعمله مع ذلك</translation>
    </message>
    <message id="keys.change">
        <source>Click and press other keys; Delete takes them away</source>
        <translation>انقر واضغط مفاتيح أخرى؛ Delete يزيلها</translation>
    </message>
    <message id="keys.edits">
        <source>{keys} moves, chooses or deletes in text fields, and would not do so any more. Use it for “{action}” anyway?</source>
        <translation>‏{keys} ينقل المؤشر أو يحدد أو يحذف في حقول النص، ولن يفعل بعد ذلك. أتريده لأمر «{action}» مع هذا؟</translation>
    </message>
    <message id="keys.every">
        <source>Also commands without keys</source>
        <translation>الأوامر التي لا مفاتيح لها أيضًا</translation>
    </message>
    <message id="keys.find">
        <source>Find a command or a key</source>
        <translation>ابحث عن أمر أو مفتاح</translation>
    </message>
    <message id="keys.fixed">
        <source>Every text field knows these keys itself; they cannot be changed</source>
        <translation>تعرفها حقول النص كلها بنفسها، ولا تتغير</translation>
    </message>
    <message id="keys.move">
        <source>Move it here</source>
        <translation>نقله إلى هنا</translation>
    </message>
    <message id="keys.none">
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message id="keys.press">
        <source>Press keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message id="keys.reset">
        <source>Usual keys for this one</source>
        <translation>مفاتيحه المعتادة</translation>
    </message>
    <message id="keys.reset-all">
        <source>Usual keys for all</source>
        <translation>المفاتيح المعتادة كلها</translation>
    </message>
    <message id="keys.scope.beside">
        <source>beside the draft</source>
        <translation>بجانب المسودة</translation>
    </message>
    <message id="keys.scope.chip">
        <source>on a search condition</source>
        <translation>على شرط بحث</translation>
    </message>
    <message id="keys.scope.cleaning">
        <source>when cleaning up tags</source>
        <translation>عند تنظيف الوسوم</translation>
    </message>
    <message id="keys.scope.comparison">
        <source>in a comparison</source>
        <translation>في المقارنة</translation>
    </message>
    <message id="keys.scope.history">
        <source>on a version</source>
        <translation>على نسخة</translation>
    </message>
    <message id="keys.scope.link">
        <source>on a link</source>
        <translation>على صلة</translation>
    </message>
    <message id="keys.scope.list">
        <source>in the list</source>
        <translation>في القائمة</translation>
    </message>
    <message id="keys.scope.row">
        <source>on a row of links or of the timeline</source>
        <translation>على صف صلات أو خط زمني</translation>
    </message>
    <message id="keys.scope.suggestion">
        <source>on a suggestion</source>
        <translation>على اقتراح</translation>
    </message>
    <message id="keys.scope.tag-chip">
        <source>on a tag</source>
        <translation>على وسم</translation>
    </message>
    <message id="keys.scope.tag-offer">
        <source>on a suggested tag</source>
        <translation>على وسم مقترح</translation>
    </message>
    <message id="keys.scope.tags">
        <source>in the tag tree</source>
        <translation>في شجرة الوسوم</translation>
    </message>
    <message id="keys.scope.waiting">
        <source>on a waiting title</source>
        <translation>على عنوان منتظَر</translation>
    </message>
    <message id="keys.taken">
        <source>{keys} belongs to: {others}. Shall it do “{action}” instead?</source>
        <translation>‏{keys} مخصص لأمر: {others}. أتريده لأمر «{action}» بدلًا منه؟</translation>
    </message>
    <message id="keys.taken-by-text">
        <source>{keys} belongs to: {others}. Text fields need it; choose other keys for “{action}”.</source>
        <translation>‏{keys} مخصص لأمر: {others}. تحتاج إليه حقول النص؛ اختر مفاتيح أخرى لأمر «{action}».</translation>
    </message>
    <message id="keys.troubled" numerus="yes">
        <source>{n} commands share their keys with others; they are marked</source>
        <translation>
            <numerusform>لا مفاتيح مشتركة</numerusform>
            <numerusform>أمر واحد يشارك غيره مفاتيحه، وهو معلَّم</numerusform>
            <numerusform>أمران يتشاركان المفاتيح، وهما معلَّمان</numerusform>
            <numerusform>{n} أوامر تشارك غيرها مفاتيحها، وهي معلَّمة</numerusform>
            <numerusform>{n} أمرًا تشارك غيرها مفاتيحها، وهي معلَّمة</numerusform>
            <numerusform>{n} أمر تشارك غيرها مفاتيحها، وهي معلَّمة</numerusform>
        </translation>
    </message>
    <message id="keys.types">
        <source>{keys} writes a letter wherever somebody types. For “{action}” hold Ctrl or Alt with it.</source>
        <translation>‏{keys} يكتب حرفًا حيث يكتب المرء. لأمر «{action}» اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message id="kinds.about">
        <source>A kind has a name for each direction, read between the headlines of two articles. Where one is left empty, the other stands in both directions.</source>
        <translation>لكل نوع اسم في كل اتجاه، يُقرأ بين عنواني المقالين. فإن تُرك أحد الاسمين فارغًا ظهر الآخر في الاتجاهين.</translation>
    </message>
    <message id="kinds.close">
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message id="kinds.create">
        <source>Add the kind</source>
        <translation>إضافة النوع</translation>
    </message>
    <message id="kinds.delete">
        <source>Delete the kind</source>
        <translation>حذف النوع</translation>
    </message>
    <message id="kinds.delete.ask" numerus="yes">
        <source>{n} links are of the kind {name}</source>
        <translation>
            <numerusform>لا صلات من النوع {name}</numerusform>
            <numerusform>صلة واحدة من النوع {name}</numerusform>
            <numerusform>صلتان من النوع {name}</numerusform>
            <numerusform>{n} صلات من النوع {name}</numerusform>
            <numerusform>{n} صلة من النوع {name}</numerusform>
            <numerusform>{n} صلة من النوع {name}</numerusform>
        </translation>
    </message>
    <message id="kinds.delete.then">
        <source>They become “related”, and the name of the kind goes into their notes. This can be undone.</source>
        <translation>تصير «ذات صلة»، ويُكتب اسم النوع في ملاحظاتها. ويمكن التراجع عن ذلك.</translation>
    </message>
    <message id="kinds.example.ar.in">
        <source>مثل: يدحضه</source>
        <translation>مثل: يدحضه</translation>
    </message>
    <message id="kinds.example.ar.out">
        <source>مثل: يدحض</source>
        <translation>مثل: يدحض</translation>
    </message>
    <message id="kinds.example.en.in">
        <source>such as: refuted by</source>
        <translation>مثل: refuted by</translation>
    </message>
    <message id="kinds.example.en.out">
        <source>such as: refutes</source>
        <translation>مثل: refutes</translation>
    </message>
    <message id="kinds.headline.first">
        <source>Headline of the first</source>
        <translation>عنوان الأول</translation>
    </message>
    <message id="kinds.headline.second">
        <source>Headline of the second</source>
        <translation>عنوان الثاني</translation>
    </message>
    <message id="kinds.in.ar">
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message id="kinds.in.en">
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message id="kinds.links" numerus="yes">
        <source>{n} links</source>
        <translation>
            <numerusform>بلا صلات</numerusform>
            <numerusform>صلة واحدة</numerusform>
            <numerusform>صلتان</numerusform>
            <numerusform>{n} صلات</numerusform>
            <numerusform>{n} صلة</numerusform>
            <numerusform>{n} صلة</numerusform>
        </translation>
    </message>
    <message id="kinds.new">
        <source>New kind</source>
        <translation>نوع جديد</translation>
    </message>
    <message id="kinds.none">
        <source>This archive has no kinds of its own yet.</source>
        <translation>لا أنواع خاصة في هذا الأرشيف بعد.</translation>
    </message>
    <message id="kinds.removed" numerus="yes">
        <source>The kind {name} is deleted; {n} links are related ones now</source>
        <translation>
            <numerusform>حُذف النوع {name}</numerusform>
            <numerusform>حُذف النوع {name}، وصارت صلة واحدة من النوع «ذات صلة»</numerusform>
            <numerusform>حُذف النوع {name}، وصارت صلتان من النوع «ذات صلة»</numerusform>
            <numerusform>حُذف النوع {name}، وصارت {n} صلات من النوع «ذات صلة»</numerusform>
            <numerusform>حُذف النوع {name}، وصارت {n} صلة من النوع «ذات صلة»</numerusform>
            <numerusform>حُذف النوع {name}، وصارت {n} صلة من النوع «ذات صلة»</numerusform>
        </translation>
    </message>
    <message id="kinds.save">
        <source>Save the names</source>
        <translation>حفظ الأسماء</translation>
    </message>
    <message id="kinds.side.in">
        <source>On the page of the second article, before the headline of the first:</source>
        <translation>في صفحة المقال الثاني يظهر قبل عنوان الأول:</translation>
    </message>
    <message id="kinds.side.out">
        <source>On the page of the first article, before the headline of the second:</source>
        <translation>في صفحة المقال الأول يظهر قبل عنوان الثاني:</translation>
    </message>
    <message id="kinds.title">
        <source>Own kinds of links</source>
        <translation>أنواع الصلات الخاصة</translation>
    </message>
    <message id="language.after-import">
        <source>Something is still running (see the status bar). Wait until it has ended, or cancel it; then try again.</source>
        <translation>ما زال عملٌ جاريًا (انظر شريط الحالة). انتظر انتهاءه أو ألغه ثم أعد المحاولة.</translation>
    </message>
    <message id="language.ar">
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message id="language.fa">
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message id="language.fr">
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message id="language.he">
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message id="language.unknown">
        <source>not set</source>
        <translation>غير محددة</translation>
    </message>
    <message id="language.ur">
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message id="leaving.ask" numerus="yes">
        <source>{n} pieces of work are still under way.</source>
        <translation>
            <numerusform>لا عمل جارٍ الآن.</numerusform>
            <numerusform>ما زال عمل واحد جاريًا.</numerusform>
            <numerusform>ما زال عملان جاريين.</numerusform>
            <numerusform>ما زالت {n} أعمال جارية.</numerusform>
            <numerusform>ما زال {n} عملًا جاريًا.</numerusform>
            <numerusform>ما زال {n} عمل جاريًا.</numerusform>
        </translation>
    </message>
    <message id="leaving.ends">
        <source>if stopped, it ends, and nothing half-done stays</source>
        <translation>إن أُوقف انتهى، ولا يبقى منه شيء ناقص</translation>
    </message>
    <message id="leaving.goes-on">
        <source>if stopped, it goes on at the next start</source>
        <translation>إن أُوقف أكمل عند التشغيل التالي</translation>
    </message>
    <message id="leaving.over">
        <source>All of it is done by now.</source>
        <translation>انتهى كل شيء الآن.</translation>
    </message>
    <message id="leaving.stay">
        <source>Do not close</source>
        <translation>عدم الإغلاق</translation>
    </message>
    <message id="leaving.stop">
        <source>Stop and close</source>
        <translation>إيقافه والإغلاق</translation>
    </message>
    <message id="leaving.stops-whole">
        <source>if stopped, what is done stays and can be undone</source>
        <translation>إن أُوقف بقي ما تم، ويمكن التراجع عنه</translation>
    </message>
    <message id="leaving.title">
        <source>Close newsdesk?</source>
        <translation>إغلاق newsdesk؟</translation>
    </message>
    <message id="leaving.wait">
        <source>Close when it is done</source>
        <translation>الإغلاق بعد أن ينتهي</translation>
    </message>
    <message id="leaving.waits">
        <source>newsdesk closes by itself when the work is done.</source>
        <translation>يُغلق newsdesk من تلقاء نفسه حين ينتهي العمل.</translation>
    </message>
    <message id="left.hours" numerus="yes">
        <source>about {n} hours left</source>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقيت نحو ساعة</numerusform>
            <numerusform>بقيت نحو ساعتين</numerusform>
            <numerusform>بقيت نحو {n} ساعات</numerusform>
            <numerusform>بقيت نحو {n} ساعة</numerusform>
            <numerusform>بقيت نحو {n} ساعة</numerusform>
        </translation>
    </message>
    <message id="left.minutes" numerus="yes">
        <source>about {n} minutes left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو {n} دقائق</numerusform>
            <numerusform>بقيت نحو {n} دقيقة</numerusform>
            <numerusform>بقيت نحو {n} دقيقة</numerusform>
        </translation>
    </message>
    <message id="left.seconds" numerus="yes">
        <source>about {n} seconds left</source>
        <translation>
            <numerusform>نحو {n} ثانية</numerusform>
            <numerusform>بقيت نحو ثانية</numerusform>
            <numerusform>بقيت نحو ثانيتين</numerusform>
            <numerusform>بقيت نحو {n} ثوانٍ</numerusform>
            <numerusform>بقيت نحو {n} ثانية</numerusform>
            <numerusform>بقيت نحو {n} ثانية</numerusform>
        </translation>
    </message>
    <message id="licences.no-text">
        <source>This part brings no text of its licence.</source>
        <translation>لا يرفق هذا الجزء نص رخصته.</translation>
    </message>
    <message id="licences.none">
        <source>The licences of what is inside are gathered when newsdesk is built; this one runs from its source. newsdesk itself is under the MIT licence.</source>
        <translation>تُجمع رخص ما بداخل newsdesk عند بنائه، وهذه النسخة تعمل من مصدرها مباشرة. أما newsdesk نفسه فيخضع لرخصة MIT.</translation>
    </message>
    <message id="licences.show">
        <source>Licences…</source>
        <translation>الرخص…</translation>
    </message>
    <message id="licences.title">
        <source>Licences of everything inside newsdesk</source>
        <translation>رخص كل ما بداخل newsdesk</translation>
    </message>
    <message id="link.background.in">
        <source>background to</source>
        <translation>خلفية لـ</translation>
    </message>
    <message id="link.background.many">
        <source>Background</source>
        <translation>خلفيات</translation>
    </message>
    <message id="link.background.out">
        <source>background in</source>
        <translation>خلفيته</translation>
    </message>
    <message id="link.contradicts.in">
        <source>contradicted by</source>
        <translation>يناقضه</translation>
    </message>
    <message id="link.contradicts.many">
        <source>Contradictions</source>
        <translation>تناقضات</translation>
    </message>
    <message id="link.contradicts.out">
        <source>contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message id="link.correction.in">
        <source>correction of</source>
        <translation>تصحيح لـ</translation>
    </message>
    <message id="link.correction.many">
        <source>Corrections</source>
        <translation>تصحيحات</translation>
    </message>
    <message id="link.correction.out">
        <source>corrected by</source>
        <translation>تصحيحه</translation>
    </message>
    <message id="link.follow-up.in">
        <source>follow-up to</source>
        <translation>متابعة لـ</translation>
    </message>
    <message id="link.follow-up.many">
        <source>Follow-ups</source>
        <translation>متابعات</translation>
    </message>
    <message id="link.follow-up.out">
        <source>followed up by</source>
        <translation>متابعته</translation>
    </message>
    <message id="link.origin.hand">
        <source>Linked by hand</source>
        <translation>رُبط يدويًّا</translation>
    </message>
    <message id="link.origin.import">
        <source>Came with an import</source>
        <translation>جاء مع استيراد</translation>
    </message>
    <message id="link.origin.rule">
        <source>Made by a rule</source>
        <translation>أنشأته قاعدة</translation>
    </message>
    <message id="link.origin.suggestion">
        <source>Taken from the suggestions</source>
        <translation>من المقترحات</translation>
    </message>
    <message id="link.origin.text">
        <source>A quotation in the text</source>
        <translation>اقتباس في النص</translation>
    </message>
    <message id="link.origin.vocabulary">
        <source>Made by a vocabulary</source>
        <translation>أنشأه معجم</translation>
    </message>
    <message id="link.own.unnamed">
        <source>unnamed kind</source>
        <translation>نوع بلا اسم</translation>
    </message>
    <message id="link.quotes.in">
        <source>quoted in</source>
        <translation>مقتبس في</translation>
    </message>
    <message id="link.quotes.many">
        <source>Quotations</source>
        <translation>اقتباسات</translation>
    </message>
    <message id="link.quotes.out">
        <source>quotes</source>
        <translation>يقتبس من</translation>
    </message>
    <message id="link.related.in">
        <source>related to</source>
        <translation>ذو صلة بـ</translation>
    </message>
    <message id="link.related.many">
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
    <message id="link.related.out">
        <source>related to</source>
        <translation>ذو صلة بـ</translation>
    </message>
    <message id="link.republication.in">
        <source>republication of</source>
        <translation>إعادة نشر لـ</translation>
    </message>
    <message id="link.republication.many">
        <source>Republications</source>
        <translation>إعادات نشر</translation>
    </message>
    <message id="link.republication.out">
        <source>republished as</source>
        <translation>أُعيد نشره في</translation>
    </message>
    <message id="link.response.in">
        <source>response to</source>
        <translation>رد على</translation>
    </message>
    <message id="link.response.many">
        <source>Responses</source>
        <translation>ردود</translation>
    </message>
    <message id="link.response.out">
        <source>answered by</source>
        <translation>الرد عليه</translation>
    </message>
    <message id="link.translation.in">
        <source>translation of</source>
        <translation>ترجمة لـ</translation>
    </message>
    <message id="link.translation.many">
        <source>Translations</source>
        <translation>ترجمات</translation>
    </message>
    <message id="link.translation.out">
        <source>translated as</source>
        <translation>ترجمته</translation>
    </message>
    <message id="linkbox.cancel">
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message id="linkbox.found">
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message id="linkbox.hint">
        <source>Find the other article</source>
        <translation>ابحث عن المقال الآخر</translation>
    </message>
    <message id="linkbox.indexing">
        <source>Not found yet: the search index is being made</source>
        <translation>لم يُعثر على شيء بعد: يُبنى فهرس البحث الآن</translation>
    </message>
    <message id="linkbox.keys">
        <source>↑ ↓ choose · Enter links · Alt+number: kind · Alt+R: turn round · Ctrl+Enter: wait for this title</source>
        <translation>↑ ↓ للاختيار · Enter للربط · Alt+رقم للنوع · Alt+R لعكس الاتجاه · Ctrl+Enter لانتظار هذا العنوان</translation>
    </message>
    <message id="linkbox.keys.many">
        <source>↑ ↓ choose · Enter links · Alt+number: kind · Alt+R: turn round</source>
        <translation>↑ ↓ للاختيار · Enter للربط · Alt+رقم للنوع · Alt+R لعكس الاتجاه</translation>
    </message>
    <message id="linkbox.link">
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message id="linkbox.linked">
        <source>linked: {kinds}</source>
        <translation>مربوط: {kinds}</translation>
    </message>
    <message id="linkbox.many" numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>لا مقال</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{n} مقالات</numerusform>
            <numerusform>{n} مقالًا</numerusform>
            <numerusform>{n} مقال</numerusform>
        </translation>
    </message>
    <message id="linkbox.many.how">
        <source>Each of them is linked with the article that you choose below.</source>
        <translation>يُربط كل منها بالمقال الذي تختاره أدناه.</translation>
    </message>
    <message id="linkbox.no-suggestions">
        <source>Type to find an article</source>
        <translation>اكتب للعثور على مقال</translation>
    </message>
    <message id="linkbox.note">
        <source>Note: why they belong together</source>
        <translation>ملاحظة: ما الذي يجمعهما</translation>
    </message>
    <message id="linkbox.nothing">
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message id="linkbox.offer">
        <source>“{title}” is not in the archive. You can make a link that waits for an article with this title to arrive.</source>
        <translation>«{title}» ليس في الأرشيف. يمكنك إنشاء صلة تنتظر وصول مقال بهذا العنوان.</translation>
    </message>
    <message id="linkbox.offer.indexing">
        <source>Whether “{title}” is in the archive is not known until the search index is made. A link by this title finds its article either way.</source>
        <translation>لا يُعرف هل «{title}» في الأرشيف حتى يكتمل بناء فهرس البحث. والصلة بهذا العنوان تجد مقالها في الحالتين.</translation>
    </message>
    <message id="linkbox.passage.drop">
        <source>Without the passage</source>
        <translation>من دون المقطع</translation>
    </message>
    <message id="linkbox.relaxed">
        <source>No article has all these words; these have some of them</source>
        <translation>لا مقال فيه هذه الكلمات كلها، وفي هذه بعضها</translation>
    </message>
    <message id="linkbox.says">
        <source>Will say: {sentence}</source>
        <translation>سيُسجَّل: {sentence}</translation>
    </message>
    <message id="linkbox.suggested">
        <source>Suggested</source>
        <translation>مقترحة</translation>
    </message>
    <message id="linkbox.title">
        <source>Link with another article</source>
        <translation>ربط بمقال آخر</translation>
    </message>
    <message id="linkbox.title.many">
        <source>Link the chosen articles</source>
        <translation>ربط المقالات المختارة</translation>
    </message>
    <message id="linkbox.together">
        <source>Link them with each other</source>
        <translation>ربطها بعضها ببعض</translation>
    </message>
    <message id="linkbox.turn">
        <source>Turn round</source>
        <translation>عكس الاتجاه</translation>
    </message>
    <message id="linkbox.turn.hint">
        <source>The link leads from the other article to this one ({keys})</source>
        <translation>تصير الصلة من المقال الآخر إلى هذا المقال ({keys})</translation>
    </message>
    <message id="linkbox.wait">
        <source>Make a waiting link</source>
        <translation>إنشاء صلة منتظرة</translation>
    </message>
    <message id="links.all">
        <source>All links</source>
        <translation>كل الصلات</translation>
    </message>
    <message id="links.beside">
        <source>Read “{title}” beside</source>
        <translation>قراءة «{title}» إلى الجانب</translation>
    </message>
    <message id="links.choosing">
        <source>{take} takes the article, {refuse} refuses it.</source>
        <translation>مفتاح {take} يعتمد المقال، ومفتاح {refuse} يرفضه.</translation>
    </message>
    <message id="links.empty.all">
        <source>Links between articles are listed here.
Open an article and press L to link it with another one.</source>
        <translation>هنا تُعرض الصلات بين المقالات.
افتح مقالًا واضغط L لربطه بمقال آخر.</translation>
    </message>
    <message id="links.empty.filter">
        <source>No link has these words in its headlines.</source>
        <translation>لا صلة في عناوينها هذه الكلمات.</translation>
    </message>
    <message id="links.empty.kind">
        <source>No links of this kind.</source>
        <translation>لا صلات من هذا النوع.</translation>
    </message>
    <message id="links.empty.several">
        <source>Titles that may mean an article of the archive, or several of its articles, are listed here, until somebody says which.</source>
        <translation>هنا تُعرض العناوين التي قد يُقصد بها مقال في الأرشيف أو أكثر، إلى أن يُحسم أيها المقصود.</translation>
    </message>
    <message id="links.empty.waiting">
        <source>Titles that articles name and the archive does not have yet are listed here, the most wanted first. Each is linked by itself when its article arrives.</source>
        <translation>هنا تُعرض العناوين التي تذكرها المقالات ولم تصل إلى الأرشيف بعد، وأكثرها طلبًا أولًا. يُربط كل منها تلقائيًا عند وصول مقاله.</translation>
    </message>
    <message id="links.filter">
        <source>Filter by words of the headlines</source>
        <translation>تصفية بكلمات العناوين</translation>
    </message>
    <message id="links.kinds">
        <source>Kinds of links</source>
        <translation>أنواع الصلات</translation>
    </message>
    <message id="links.name">
        <source>Links of the archive</source>
        <translation>صلات الأرشيف</translation>
    </message>
    <message id="links.open">
        <source>Open “{title}”</source>
        <translation>فتح «{title}»</translation>
    </message>
    <message id="links.several">
        <source>To choose</source>
        <translation>بحاجة إلى اختيار</translation>
    </message>
    <message id="links.waiting.by" numerus="yes">
        <source>{n} articles wait for it</source>
        <translation>
            <numerusform>لا مقال ينتظره</numerusform>
            <numerusform>ينتظره مقال واحد</numerusform>
            <numerusform>ينتظره مقالان</numerusform>
            <numerusform>تنتظره {n} مقالات</numerusform>
            <numerusform>ينتظره {n} مقالًا</numerusform>
            <numerusform>ينتظره {n} مقال</numerusform>
        </translation>
    </message>
    <message id="links.wanted">
        <source>Most wanted</source>
        <translation>الأكثر طلبًا</translation>
    </message>
    <message id="list.clear">
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message id="list.elsewhere" numerus="yes">
        <source>{n} elsewhere in the archive</source>
        <translation>
            <numerusform>لا شيء في سائر الأرشيف</numerusform>
            <numerusform>مقال واحد في سائر الأرشيف</numerusform>
            <numerusform>مقالان في سائر الأرشيف</numerusform>
            <numerusform>{n} مقالات في سائر الأرشيف</numerusform>
            <numerusform>{n} مقالًا في سائر الأرشيف</numerusform>
            <numerusform>{n} مقال في سائر الأرشيف</numerusform>
        </translation>
    </message>
    <message id="list.elsewhere.none">
        <source>Nothing elsewhere in the archive either.</source>
        <translation>ولا شيء في سائر الأرشيف.</translation>
    </message>
    <message id="list.elsewhere.trash" numerus="yes">
        <source>In the trash: {n}</source>
        <translation>
            <numerusform>لا شيء في المهملات</numerusform>
            <numerusform>مقال واحد في المهملات</numerusform>
            <numerusform>مقالان في المهملات</numerusform>
            <numerusform>{n} مقالات في المهملات</numerusform>
            <numerusform>{n} مقالًا في المهملات</numerusform>
            <numerusform>{n} مقال في المهملات</numerusform>
        </translation>
    </message>
    <message id="list.empty.archive">
        <source>Your articles will stand here.
Drop saved pages, crawls, feeds, texts or tables onto the window, packed or not, or press the button.</source>
        <translation>هنا تظهر مقالاتك.
اسحب إلى النافذة صفحات محفوظة أو زحوفًا أو موجزات أو نصوصًا أو جداول، مضغوطة أو لا، أو اضغط الزر.</translation>
    </message>
    <message id="list.empty.archived">
        <source>Nothing is archived yet.
Drag here what has to be found again and is not worked on any more.</source>
        <translation>لا مقالات مؤرشفة بعد.
اسحب إلى هنا ما انتهى العمل فيه وتريد أن تجده لاحقًا.</translation>
    </message>
    <message id="list.empty.draft">
        <source>No drafts.
What you write yourself begins as a draft.</source>
        <translation>لا مسودات.
كل ما تكتبه بنفسك يبدأ مسودةً هنا.</translation>
    </message>
    <message id="list.empty.final">
        <source>Nothing is final yet.
Drag an article onto this place, or give it the status in the Article menu.</source>
        <translation>لا مقالات نهائية بعد.
اسحب مقالًا إلى هذا الموضع، أو غيّر حالته من قائمة «مقال».</translation>
    </message>
    <message id="list.empty.import">
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message id="list.empty.inbox">
        <source>The inbox is empty.
What you import arrives here, and stays until it gets another status.</source>
        <translation>الوارد خالٍ.
هنا يصل ما تستورده، ويبقى حتى تعطيه حالة أخرى.</translation>
    </message>
    <message id="list.empty.indexing">
        <source>The search index is being made anew.
Results appear here by themselves when it is ready.</source>
        <translation>يُبنى فهرس البحث من جديد.
تظهر النتائج هنا من تلقاء نفسها حين يجهز.</translation>
    </message>
    <message id="list.empty.review">
        <source>Nothing waits for review.
Drag a draft onto this place, or give it the status in the Article menu.</source>
        <translation>لا شيء قيد المراجعة.
اسحب مسودة إلى هذا الموضع، أو غيّر حالتها من قائمة «مقال».</translation>
    </message>
    <message id="list.empty.saved">
        <source>This saved search finds nothing now.
Whatever fits it later stands here by itself.</source>
        <translation>لا يجد هذا البحث المحفوظ شيئًا الآن.
وما يوافقه لاحقًا يظهر هنا من تلقاء نفسه.</translation>
    </message>
    <message id="list.empty.search">
        <source>No results.
Try fewer words, or leave out a condition such as tag: or source:</source>
        <translation>لا نتائج.
جرّب كلمات أقل، أو احذف أحد الشروط مثل وسم: أو مصدر:</translation>
    </message>
    <message id="list.empty.source">
        <source>No article is of this source any more.</source>
        <translation>لم يبقَ مقال من هذا المصدر.</translation>
    </message>
    <message id="list.empty.tag">
        <source>No article carries this tag.
Drag articles onto it, or press T in the list.</source>
        <translation>لا مقال يحمل هذا الوسم.
اسحب المقالات إليه، أو اضغط T في القائمة.</translation>
    </message>
    <message id="list.empty.trash">
        <source>The trash is empty.
What you delete waits here, and can be restored.</source>
        <translation>المهملات خالية.
ما تحذفه ينتظر هنا، ويمكنك استعادته.</translation>
    </message>
    <message id="list.empty.untagged">
        <source>Every article has a tag.
One that has none would be listed here.</source>
        <translation>لكل مقال وسم.
وما يبقى بلا وسم يُعرض هنا.</translation>
    </message>
    <message id="list.empty.within">
        <source>Nothing in “{place}”.</source>
        <translation>لا نتائج في «{place}».</translation>
    </message>
    <message id="list.found" numerus="yes">
        <source>{n} results · {ms} ms</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة · {ms} م.ث</numerusform>
            <numerusform>نتيجتان · {ms} م.ث</numerusform>
            <numerusform>{n} نتائج · {ms} م.ث</numerusform>
            <numerusform>{n} نتيجة · {ms} م.ث</numerusform>
            <numerusform>{n} نتيجة · {ms} م.ث</numerusform>
        </translation>
    </message>
    <message id="list.looks">
        <source>How the list looks</source>
        <translation>مظهر القائمة</translation>
    </message>
    <message id="list.name">
        <source>List of articles</source>
        <translation>قائمة المقالات</translation>
    </message>
    <message id="list.no-source">
        <source>No source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message id="list.relaxed" numerus="yes">
        <source>With some of the words: {n} articles</source>
        <translation>
            <numerusform>لا مقال فيه كل الكلمات</numerusform>
            <numerusform>ببعض الكلمات: مقال واحد</numerusform>
            <numerusform>ببعض الكلمات: مقالان</numerusform>
            <numerusform>ببعض الكلمات: {n} مقالات</numerusform>
            <numerusform>ببعض الكلمات: {n} مقالًا</numerusform>
            <numerusform>ببعض الكلمات: {n} مقال</numerusform>
        </translation>
    </message>
    <message id="list.selected" numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>مقال واحد محدد</numerusform>
            <numerusform>مقالان محددان</numerusform>
            <numerusform>{n} مقالات محددة</numerusform>
            <numerusform>{n} مقالًا محددًا</numerusform>
            <numerusform>{n} مقال محدد</numerusform>
        </translation>
    </message>
    <message id="list.show-all">
        <source>Show all articles</source>
        <translation>عرض كل المقالات</translation>
    </message>
    <message id="list.so-far" numerus="yes">
        <source>{n} results so far</source>
        <translation>
            <numerusform>لا نتائج حتى الآن</numerusform>
            <numerusform>نتيجة واحدة حتى الآن</numerusform>
            <numerusform>نتيجتان حتى الآن</numerusform>
            <numerusform>{n} نتائج حتى الآن</numerusform>
            <numerusform>{n} نتيجة حتى الآن</numerusform>
            <numerusform>{n} نتيجة حتى الآن</numerusform>
        </translation>
    </message>
    <message id="list.sort">
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message id="list.total" numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{n} مقالات</numerusform>
            <numerusform>{n} مقالًا</numerusform>
            <numerusform>{n} مقال</numerusform>
        </translation>
    </message>
    <message id="list.untitled">
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message id="list.without" numerus="yes">
        <source>Without “{condition}”: {n} articles</source>
        <translation>
            <numerusform>من دون «{condition}»: لا مقالات</numerusform>
            <numerusform>من دون «{condition}»: مقال واحد</numerusform>
            <numerusform>من دون «{condition}»: مقالان</numerusform>
            <numerusform>من دون «{condition}»: {n} مقالات</numerusform>
            <numerusform>من دون «{condition}»: {n} مقالًا</numerusform>
            <numerusform>من دون «{condition}»: {n} مقال</numerusform>
        </translation>
    </message>
    <message id="look.running">
        <source>Looking at the files…</source>
        <translation>ننظر في الملفات…</translation>
    </message>
    <message id="look.stopping">
        <source>Stopping…</source>
        <translation>يتوقف…</translation>
    </message>
    <message id="manager.cancel">
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message id="manager.delete">
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message id="manager.detail">
        <source>Details of the tag</source>
        <translation>تفاصيل الوسم</translation>
    </message>
    <message id="manager.empty">
        <source>Tags will stand here.
They come with what you import, or make the first one yourself. Drag one tag onto another to build a tree.</source>
        <translation>هنا تظهر الوسوم.
تأتي مع ما تستورده، أو أنشئ أولها بنفسك. اسحب وسمًا على آخر لتبني شجرة.</translation>
    </message>
    <message id="manager.every" numerus="yes">
        <source>Show all {n}</source>
        <translation>
            <numerusform>عرض الكل</numerusform>
            <numerusform>عرضه</numerusform>
            <numerusform>عرض الاثنين</numerusform>
            <numerusform>عرضها كلها ({n})</numerusform>
            <numerusform>عرضها كلها ({n})</numerusform>
            <numerusform>عرضها كلها ({n})</numerusform>
        </translation>
    </message>
    <message id="manager.export">
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message id="manager.filter">
        <source>Filter the tags</source>
        <translation>تصفية الوسوم</translation>
    </message>
    <message id="manager.found" numerus="yes">
        <source>{n} of {total}</source>
        <translation>
            <numerusform>لا شيء من {total}</numerusform>
            <numerusform>واحد من {total}</numerusform>
            <numerusform>اثنان من {total}</numerusform>
            <numerusform>{n} من {total}</numerusform>
            <numerusform>{n} من {total}</numerusform>
            <numerusform>{n} من {total}</numerusform>
        </translation>
    </message>
    <message id="manager.import">
        <source>Import vocabulary…</source>
        <translation>استيراد مفردات…</translation>
    </message>
    <message id="manager.merge">
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message id="manager.move">
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message id="manager.nearest" numerus="yes">
        <source>The {n} that fit best are shown.</source>
        <translation>
            <numerusform>لا يظهر شيء.</numerusform>
            <numerusform>يظهر أقربها وحده.</numerusform>
            <numerusform>يظهر أقرب اثنين.</numerusform>
            <numerusform>تظهر أقرب {n} وسوم.</numerusform>
            <numerusform>يظهر أقرب {n} وسمًا.</numerusform>
            <numerusform>يظهر أقرب {n} وسم.</numerusform>
        </translation>
    </message>
    <message id="manager.new">
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message id="manager.none-chosen">
        <source>Choose a tag to see its other names, its note and where it is used.

Drag a tag onto another to move it below; drag articles onto a tag to give it to them.</source>
        <translation>اختر وسمًا لترى أسماءه الأخرى وملاحظته ومواضع استعماله.

اسحب وسمًا على آخر لتنقله تحته، أو اسحب مقالات على وسم لتحمله.</translation>
    </message>
    <message id="manager.none-found">
        <source>No tag is called that, by name or alias.</source>
        <translation>لا وسم بهذا الاسم، لا أصليًا ولا بديلًا.</translation>
    </message>
    <message id="manager.show">
        <source>Show its articles</source>
        <translation>عرض مقالاته</translation>
    </message>
    <message id="manager.split">
        <source>Split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message id="manager.title">
        <source>Tag manager</source>
        <translation>مدير الوسوم</translation>
    </message>
    <message id="manager.total" numerus="yes">
        <source>{n} tags</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>{n} وسوم</numerusform>
            <numerusform>{n} وسمًا</numerusform>
            <numerusform>{n} وسم</numerusform>
        </translation>
    </message>
    <message id="manager.total.none">
        <source>no tags yet</source>
        <translation>لا وسوم بعد</translation>
    </message>
    <message id="manager.tree">
        <source>The tree of tags</source>
        <translation>شجرة الوسوم</translation>
    </message>
    <message id="mapping.choice">
        <source>What stands in {column}</source>
        <translation>ما في عمود {column}</translation>
    </message>
    <message id="mapping.dates">
        <source>Dates such as 05/06/2024</source>
        <translation>تواريخ مثل 05/06/2024</translation>
    </message>
    <message id="mapping.dates.day">
        <source>day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message id="mapping.dates.learned">
        <source>as other dates tell</source>
        <translation>بحسب بقية التواريخ</translation>
    </message>
    <message id="mapping.dates.month">
        <source>month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message id="mapping.doubled">
        <source>Several columns for: {fields}. In each row the first that is filled counts.</source>
        <translation>أكثر من عمود لـ: {fields}. يؤخذ في كل صف أول عمود مملوء.</translation>
    </message>
    <message id="mapping.field.body">
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message id="mapping.field.byline">
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message id="mapping.field.captured">
        <source>Captured on</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message id="mapping.field.category">
        <source>Section (a tag)</source>
        <translation>القسم (وسم)</translation>
    </message>
    <message id="mapping.field.copyright">
        <source>Copyright</source>
        <translation>حقوق النشر</translation>
    </message>
    <message id="mapping.field.dateline">
        <source>Dateline</source>
        <translation>مكان الخبر</translation>
    </message>
    <message id="mapping.field.direction">
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message id="mapping.field.embargo">
        <source>Embargo</source>
        <translation>حظر النشر حتى</translation>
    </message>
    <message id="mapping.field.external_id">
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message id="mapping.field.headline">
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message id="mapping.field.html">
        <source>Text as HTML</source>
        <translation>النص بصيغة HTML</translation>
    </message>
    <message id="mapping.field.language">
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message id="mapping.field.none">
        <source>— not taken —</source>
        <translation>— لا يؤخذ —</translation>
    </message>
    <message id="mapping.field.notes">
        <source>Desk notes</source>
        <translation>ملاحظات المكتب</translation>
    </message>
    <message id="mapping.field.provider">
        <source>Provider</source>
        <translation>الوكالة</translation>
    </message>
    <message id="mapping.field.published">
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message id="mapping.field.published_text">
        <source>Date in words</source>
        <translation>التاريخ كما كُتب</translation>
    </message>
    <message id="mapping.field.slug">
        <source>Slug</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message id="mapping.field.source">
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message id="mapping.field.status">
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message id="mapping.field.subhead">
        <source>Subhead</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message id="mapping.field.summary">
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message id="mapping.field.tags">
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message id="mapping.field.url">
        <source>Web address</source>
        <translation>الرابط</translation>
    </message>
    <message id="mapping.field.usage_terms">
        <source>Usage terms</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message id="mapping.hint">
        <source>Choose above each column what stands in it. The whole table is looked at before anything is written.</source>
        <translation>اختر فوق كل عمود ما فيه. يُفحص الجدول كله قبل أن يُكتب شيء.</translation>
    </message>
    <message id="mapping.known">
        <source>Understood</source>
        <translation>طريقة الفهم</translation>
    </message>
    <message id="mapping.known.before">
        <source>as last time: {source}</source>
        <translation>كالمرة السابقة: {source}</translation>
    </message>
    <message id="mapping.known.names">
        <source>by the names of the columns</source>
        <translation>بحسب أسماء الأعمدة</translation>
    </message>
    <message id="mapping.known.no-source">
        <source>no source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message id="mapping.leave-out" numerus="yes">
        <source>Leave out the {n} rows with something wrong</source>
        <translation>
            <numerusform>استبعاد الصفوف المختلة</numerusform>
            <numerusform>استبعاد الصف المختل</numerusform>
            <numerusform>استبعاد الصفين المختلين</numerusform>
            <numerusform>استبعاد الصفوف المختلة ({n})</numerusform>
            <numerusform>استبعاد الصفوف المختلة ({n})</numerusform>
            <numerusform>استبعاد الصفوف المختلة ({n})</numerusform>
        </translation>
    </message>
    <message id="mapping.looking">
        <source>Looking at the whole table… {done}</source>
        <translation>يُفحص الجدول كله… {done}</translation>
    </message>
    <message id="mapping.new" numerus="yes">
        <source>{n} new articles</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>{n} مقالات جديدة</numerusform>
            <numerusform>{n} مقالًا جديدًا</numerusform>
            <numerusform>{n} مقال جديد</numerusform>
        </translation>
    </message>
    <message id="mapping.no-text">
        <source>Choose a column for the headline or the text.</source>
        <translation>اختر عمودًا للعنوان أو للنص.</translation>
    </message>
    <message id="mapping.nothing-wrong">
        <source>nothing is wrong</source>
        <translation>لا خلل</translation>
    </message>
    <message id="mapping.problem.column">
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message id="mapping.problem.place">
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message id="mapping.problem.problem">
        <source>What is wrong</source>
        <translation>الخلل</translation>
    </message>
    <message id="mapping.problem.value">
        <source>What stands there</source>
        <translation>المكتوب فيه</translation>
    </message>
    <message id="mapping.problems">
        <source>What is wrong</source>
        <translation>ما فيه خلل</translation>
    </message>
    <message id="mapping.remember">
        <source>Remember this for the source</source>
        <translation>تذكّر هذا الاختيار لهذا المصدر</translation>
    </message>
    <message id="mapping.rows">
        <source>First rows of the table</source>
        <translation>أول صفوف الجدول</translation>
    </message>
    <message id="mapping.rows-of" numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
    <message id="mapping.sheet">
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message id="mapping.source">
        <source>Source of all rows</source>
        <translation>مصدر كل الصفوف</translation>
    </message>
    <message id="mapping.source.hint">
        <source>where no column names it</source>
        <translation>إن لم يذكره عمود</translation>
    </message>
    <message id="mapping.take" numerus="yes">
        <source>Import {n} rows</source>
        <translation>
            <numerusform>استيراد</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد صفين</numerusform>
            <numerusform>استيراد {n} صفوف</numerusform>
            <numerusform>استيراد {n} صفًا</numerusform>
            <numerusform>استيراد {n} صف</numerusform>
        </translation>
    </message>
    <message id="mapping.title">
        <source>What the columns are</source>
        <translation>ما هي الأعمدة</translation>
    </message>
    <message id="mapping.updates" numerus="yes">
        <source>{n} are here already and take what changed</source>
        <translation>
            <numerusform>لا شيء موجود من قبل</numerusform>
            <numerusform>واحد موجود من قبل ويأخذ ما تغيّر</numerusform>
            <numerusform>اثنان موجودان من قبل ويأخذان ما تغيّر</numerusform>
            <numerusform>{n} موجودة من قبل وتأخذ ما تغيّر</numerusform>
            <numerusform>{n} موجودًا من قبل وتأخذ ما تغيّر</numerusform>
            <numerusform>{n} موجود من قبل وتأخذ ما تغيّر</numerusform>
        </translation>
    </message>
    <message id="mapping.wrong.bad-date">
        <source>not understood as a date: kept as words</source>
        <translation>لا يُفهم تاريخًا: يُحفظ كما كُتب</translation>
    </message>
    <message id="mapping.wrong.bad-direction">
        <source>neither rtl nor ltr</source>
        <translation>ليس rtl ولا ltr</translation>
    </message>
    <message id="mapping.wrong.bad-language">
        <source>not the code of a language (ar, en, fa …)</source>
        <translation>ليس رمز لغة (ar وen وfa …)</translation>
    </message>
    <message id="mapping.wrong.bad-status">
        <source>not a state of an article: it will lie in the inbox</source>
        <translation>ليس حالة مقال: يوضع في الوارد</translation>
    </message>
    <message id="mapping.wrong.bad-url">
        <source>not an address of the web</source>
        <translation>ليس رابطًا على الشبكة</translation>
    </message>
    <message id="mapping.wrong.date-to-come">
        <source>a date that is still to come</source>
        <translation>تاريخ لم يأتِ بعد</translation>
    </message>
    <message id="mapping.wrong.duplicate-id">
        <source>an id that another row has {other}</source>
        <translation>معرّف يحمله صف آخر {other}</translation>
    </message>
    <message id="mapping.wrong.no-headline">
        <source>no headline: the first words of the text will be shown</source>
        <translation>بلا عنوان: تُعرض أول كلمات النص</translation>
    </message>
    <message id="mark.duplicate">
        <source>duplicates</source>
        <translation>مكرر</translation>
    </message>
    <message id="mark.image">
        <source>with an image</source>
        <translation>فيه صورة</translation>
    </message>
    <message id="mark.link">
        <source>with links</source>
        <translation>له صلات</translation>
    </message>
    <message id="mark.note">
        <source>with notes</source>
        <translation>عليه ملاحظات</translation>
    </message>
    <message id="mark.original">
        <source>with an original</source>
        <translation>له أصل</translation>
    </message>
    <message id="mark.tag">
        <source>with tags</source>
        <translation>له وسوم</translation>
    </message>
    <message id="mark.waiting">
        <source>with waiting links</source>
        <translation>له صلات منتظرة</translation>
    </message>
    <message id="mark.without.image">
        <source>without an image</source>
        <translation>بلا صور</translation>
    </message>
    <message id="mark.without.link">
        <source>without links</source>
        <translation>بلا صلات</translation>
    </message>
    <message id="mark.without.note">
        <source>without notes</source>
        <translation>بلا ملاحظات</translation>
    </message>
    <message id="mark.without.original">
        <source>without an original</source>
        <translation>بلا أصل</translation>
    </message>
    <message id="mark.without.tag">
        <source>untagged</source>
        <translation>بلا وسوم</translation>
    </message>
    <message id="mark.without.waiting">
        <source>without waiting links</source>
        <translation>بلا صلات منتظرة</translation>
    </message>
    <message id="media.application/json">
        <source>news item (ninjs)</source>
        <translation>عنصر إخباري (ninjs)</translation>
    </message>
    <message id="media.application/octet-stream">
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message id="media.application/pdf">
        <source>PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message id="media.application/rtf">
        <source>RTF text</source>
        <translation>نص RTF</translation>
    </message>
    <message id="media.application/vnd.oasis.opendocument.text">
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message id="media.application/vnd.openxmlformats-officedocument.spreadsheetml.sheet">
        <source>workbook</source>
        <translation>مصنف جداول</translation>
    </message>
    <message id="media.application/vnd.openxmlformats-officedocument.wordprocessingml.document">
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message id="media.application/warc">
        <source>web crawl</source>
        <translation>زحف ويب</translation>
    </message>
    <message id="media.application/x-ndjson">
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message id="media.application/xml">
        <source>feed</source>
        <translation>موجز</translation>
    </message>
    <message id="media.image">
        <source>image</source>
        <translation>صورة</translation>
    </message>
    <message id="media.multipart/related">
        <source>web page with what it shows</source>
        <translation>صفحة ويب مع ما تعرضه</translation>
    </message>
    <message id="media.text/csv">
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message id="media.text/html">
        <source>web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message id="media.text/markdown">
        <source>Markdown text</source>
        <translation>نص Markdown</translation>
    </message>
    <message id="media.text/plain">
        <source>page text</source>
        <translation>نص صفحة</translation>
    </message>
    <message id="mend.about">
        <source>Tick what is to be put right. What would change is shown here; nothing changes before you take it, and one undo takes it back.</source>
        <translation>ضع علامة على ما تريد تصحيحه. يظهر هنا ما سيتغير؛ ولا يتغير شيء قبل أن تعتمده، وتراجع واحد يعيده.</translation>
    </message>
    <message id="mend.after">
        <source>As it would be</source>
        <translation>كما سيصير</translation>
    </message>
    <message id="mend.article">
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message id="mend.before">
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message id="mend.changes" numerus="yes">
        <source>{n} places change</source>
        <translation>
            <numerusform>لا موضع يتغير</numerusform>
            <numerusform>موضع واحد يتغير</numerusform>
            <numerusform>موضعان يتغيران</numerusform>
            <numerusform>{n} مواضع تتغير</numerusform>
            <numerusform>{n} موضعًا يتغير</numerusform>
            <numerusform>{n} موضع يتغير</numerusform>
        </translation>
    </message>
    <message id="mend.changes-in" numerus="yes">
        <source>{n} places change, in {articles}</source>
        <translation>
            <numerusform>لا موضع يتغير، في {articles}</numerusform>
            <numerusform>موضع واحد يتغير، في {articles}</numerusform>
            <numerusform>موضعان يتغيران، في {articles}</numerusform>
            <numerusform>{n} مواضع تتغير، في {articles}</numerusform>
            <numerusform>{n} موضعًا يتغير، في {articles}</numerusform>
            <numerusform>{n} موضع يتغير، في {articles}</numerusform>
        </translation>
    </message>
    <message id="mend.dashes">
        <source>Dashes</source>
        <translation>الشرطات</translation>
    </message>
    <message id="mend.dashes.hint">
        <source>- and -- between words become –</source>
        <translation>- و-- بين الكلمات تصيران –</translation>
    </message>
    <message id="mend.digits-arabic">
        <source>Arabic digits: ٤٥٦</source>
        <translation>الأرقام العربية: ٤٥٦</translation>
    </message>
    <message id="mend.digits-arabic.hint">
        <source>Those in addresses and Latin names stay</source>
        <translation>وتبقى أرقام العناوين والأسماء اللاتينية</translation>
    </message>
    <message id="mend.digits-persian">
        <source>Persian digits: ۴۵۶</source>
        <translation>الأرقام الفارسية: ۴۵۶</translation>
    </message>
    <message id="mend.digits-persian.hint">
        <source>Those in addresses and Latin names stay</source>
        <translation>وتبقى أرقام العناوين والأسماء اللاتينية</translation>
    </message>
    <message id="mend.digits-western">
        <source>Western digits: 456</source>
        <translation>الأرقام الغربية: 456</translation>
    </message>
    <message id="mend.digits-western.hint">
        <source>All digits</source>
        <translation>كل الأرقام</translation>
    </message>
    <message id="mend.dots">
        <source>Ellipses</source>
        <translation>علامة الحذف</translation>
    </message>
    <message id="mend.dots.hint">
        <source>... becomes …</source>
        <translation>... تصير …</translation>
    </message>
    <message id="mend.gone">
        <source>(goes)</source>
        <translation>(يُحذف)</translation>
    </message>
    <message id="mend.hamza">
        <source>Hamza by the house list</source>
        <translation>الهمزة بحسب قائمة الدار</translation>
    </message>
    <message id="mend.hamza.hint">
        <source>الى becomes إلى, مسئول becomes مسؤول, as the list says</source>
        <translation>الى تصير إلى، ومسئول تصير مسؤول، كما في القائمة</translation>
    </message>
    <message id="mend.house">
        <source>House list…</source>
        <translation>قائمة الدار…</translation>
    </message>
    <message id="mend.house.about">
        <source>A line a word: as it is wrong, a space, as it is right. Words behind و ف ب ك ل are found as well.</source>
        <translation>كلمة في كل سطر: الخطأ ثم مسافة ثم الصواب. ويُعثر أيضًا على ما سبقته و ف ب ك ل.</translation>
    </message>
    <message id="mend.house.usual">
        <source>The usual ones</source>
        <translation>القائمة المعتادة</translation>
    </message>
    <message id="mend.letters">
        <source>ي and ك of the language</source>
        <translation>ي وك بحسب اللغة</translation>
    </message>
    <message id="mend.letters.hint">
        <source>ی and ک in Arabic, ي and ك in Persian and Urdu</source>
        <translation>ی وک في العربية، وي وك في الفارسية والأردية</translation>
    </message>
    <message id="mend.lines">
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message id="mend.looking">
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message id="mend.nothing">
        <source>Nothing to change</source>
        <translation>لا شيء يتغير</translation>
    </message>
    <message id="mend.place.article">
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message id="mend.place.chosen">
        <source>What is chosen in the text</source>
        <translation>المحدد في النص</translation>
    </message>
    <message id="mend.place.list" numerus="yes">
        <source>All {n} articles of the list</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال القائمة</numerusform>
            <numerusform>مقالا القائمة</numerusform>
            <numerusform>كل مقالات القائمة ({n})</numerusform>
            <numerusform>كل مقالات القائمة ({n})</numerusform>
            <numerusform>كل مقالات القائمة ({n})</numerusform>
        </translation>
    </message>
    <message id="mend.place.rows" numerus="yes">
        <source>The {n} articles chosen in the list</source>
        <translation>
            <numerusform>لا مقالات محددة</numerusform>
            <numerusform>المقال المحدد في القائمة</numerusform>
            <numerusform>المقالان المحددان في القائمة</numerusform>
            <numerusform>{n} مقالات محددة في القائمة</numerusform>
            <numerusform>{n} مقالًا محددًا في القائمة</numerusform>
            <numerusform>{n} مقال محدد في القائمة</numerusform>
        </translation>
    </message>
    <message id="mend.quotes">
        <source>«Guillemets»</source>
        <translation>«علامات الاقتباس»</translation>
    </message>
    <message id="mend.quotes.hint">
        <source>"…" becomes «…» in Arabic, “…” elsewhere</source>
        <translation>"…" تصير «…» في العربية و“…” في غيرها</translation>
    </message>
    <message id="mend.rubbish">
        <source>Remains of a page</source>
        <translation>بقايا صفحة</translation>
    </message>
    <message id="mend.rubbish.hint">
        <source>Paragraphs such as Share, Print, Advertisement, Read also</source>
        <translation>فقرات مثل شارك وطباعة وإعلان واقرأ أيضًا</translation>
    </message>
    <message id="mend.running">
        <source>Putting right: {done} of {total}</source>
        <translation>جارٍ التصحيح: {done} من {total}</translation>
    </message>
    <message id="mend.signs">
        <source>Arabic comma, semicolon, question mark</source>
        <translation>الفاصلة والفاصلة المنقوطة والاستفهام</translation>
    </message>
    <message id="mend.signs.hint">
        <source>، ؛ ؟ behind Arabic words</source>
        <translation>، ؛ ؟ بعد الكلمات العربية</translation>
    </message>
    <message id="mend.spaces">
        <source>Spaces around signs</source>
        <translation>المسافات حول العلامات</translation>
    </message>
    <message id="mend.spaces.hint">
        <source>None before a comma, one behind it, never two</source>
        <translation>لا مسافة قبل الفاصلة، وواحدة بعدها، ولا اثنتان أبدًا</translation>
    </message>
    <message id="mend.stopping">
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message id="mend.take">
        <source>Put right</source>
        <translation>تصحيح</translation>
    </message>
    <message id="mend.tatweel">
        <source>Tatweel</source>
        <translation>التطويل</translation>
    </message>
    <message id="mend.tatweel.hint">
        <source>Stretched letters; the ه of Hijri years keeps its stroke</source>
        <translation>الحروف الممدودة؛ وتبقى هـ التاريخ الهجري</translation>
    </message>
    <message id="mend.title">
        <source>Tidy spelling and setting</source>
        <translation>تنقيح الإملاء والتنسيق</translation>
    </message>
    <message id="mend.unseen">
        <source>Unseen and foreign letter forms</source>
        <translation>الحروف الخفية وأشكال الحروف الغريبة</translation>
    </message>
    <message id="mend.unseen.hint">
        <source>No-break spaces, soft hyphens, letters of print forms, marks that pages leave behind</source>
        <translation>المسافات الخاصة والشرطات الخفية وأشكال الحروف الطباعية وما تتركه الصفحات</translation>
    </message>
    <message id="mend.vowels">
        <source>Vowel marks</source>
        <translation>التشكيل</translation>
    </message>
    <message id="mend.vowels-but-shadda">
        <source>Vowel marks but the shadda</source>
        <translation>التشكيل إلا الشدة</translation>
    </message>
    <message id="mend.vowels-but-shadda.hint">
        <source>Vowel marks go, the shadda stays</source>
        <translation>يُحذف التشكيل وتبقى الشدة</translation>
    </message>
    <message id="mend.vowels.hint">
        <source>All vowel marks go</source>
        <translation>تُحذف كل علامات التشكيل</translation>
    </message>
    <message id="mend.waw">
        <source>The و joined to its word</source>
        <translation>وصل واو العطف</translation>
    </message>
    <message id="mend.waw.hint">
        <source>و قال becomes وقال</source>
        <translation>و قال تصير وقال</translation>
    </message>
    <message id="mend.where">
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message id="menu.article">
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message id="menu.backups">
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message id="menu.beside">
        <source>Article beside</source>
        <translation>المقال المقروء جانبًا</translation>
    </message>
    <message id="menu.direction">
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message id="menu.edit">
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message id="menu.file">
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message id="menu.format">
        <source>Format</source>
        <translation>تنسيق</translation>
    </message>
    <message id="menu.help">
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message id="menu.helps">
        <source>While writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message id="menu.insert">
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message id="menu.links">
        <source>Links</source>
        <translation>الصلات</translation>
    </message>
    <message id="menu.list">
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message id="menu.marks">
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message id="menu.paragraph">
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message id="menu.rows">
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message id="menu.search">
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message id="menu.signs">
        <source>Unseen letters</source>
        <translation>الحروف الخفية</translation>
    </message>
    <message id="menu.size">
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message id="menu.status">
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message id="menu.tags">
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message id="menu.theme">
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message id="menu.twins">
        <source>Near copies</source>
        <translation>النسخ المتقاربة</translation>
    </message>
    <message id="menu.view">
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message id="merge.attachments" numerus="yes">
        <source>{n} attachments</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>{n} مرفقات</numerusform>
            <numerusform>{n} مرفقًا</numerusform>
            <numerusform>{n} مرفق</numerusform>
        </translation>
    </message>
    <message id="merge.body">
        <source>The text of the one that stays does not change; what the others say is kept in its history.</source>
        <translation>لا يتغير نص المقال الذي يبقى، ويُحفظ نص غيره في سجلّه.</translation>
    </message>
    <message id="merge.do">
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message id="merge.edited">
        <source>edited by hand</source>
        <translation>عُدّل باليد</translation>
    </message>
    <message id="merge.field">
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message id="merge.field.copyright">
        <source>Copyright</source>
        <translation>حقوق النشر</translation>
    </message>
    <message id="merge.field.headline">
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message id="merge.field.subhead">
        <source>Subhead</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message id="merge.field.usage_terms">
        <source>Usage terms</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message id="merge.filled">
        <source>{value} (was empty)</source>
        <translation>{value} (كان خاليًا)</translation>
    </message>
    <message id="merge.links" numerus="yes">
        <source>{n} links</source>
        <translation>
            <numerusform>لا صلات</numerusform>
            <numerusform>صلة واحدة</numerusform>
            <numerusform>صلتان</numerusform>
            <numerusform>{n} صلات</numerusform>
            <numerusform>{n} صلة</numerusform>
            <numerusform>{n} صلة</numerusform>
        </translation>
    </message>
    <message id="merge.moves">
        <source>Moves to the one that stays: {what}.</source>
        <translation>ينتقل إلى الذي يبقى: {what}.</translation>
    </message>
    <message id="merge.moves.nothing">
        <source>Nothing hangs on the others that the one that stays does not have.</source>
        <translation>ليس مع الباقي ما ليس مع الذي يبقى.</translation>
    </message>
    <message id="merge.noted">
        <source>Merged</source>
        <translation>دُمج فيه</translation>
    </message>
    <message id="merge.originals" numerus="yes">
        <source>{n} originals</source>
        <translation>
            <numerusform>لا أصول</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلان</numerusform>
            <numerusform>{n} أصول</numerusform>
            <numerusform>{n} أصلًا</numerusform>
            <numerusform>{n} أصل</numerusform>
        </translation>
    </message>
    <message id="merge.others">
        <source>Kept in notes and history</source>
        <translation>يُحفظ في الملاحظات والسجل</translation>
    </message>
    <message id="merge.revisions" numerus="yes">
        <source>{n} versions</source>
        <translation>
            <numerusform>لا نسخ محفوظة</numerusform>
            <numerusform>نسخة محفوظة واحدة</numerusform>
            <numerusform>نسختان محفوظتان</numerusform>
            <numerusform>{n} نسخ محفوظة</numerusform>
            <numerusform>{n} نسخة محفوظة</numerusform>
            <numerusform>{n} نسخة محفوظة</numerusform>
        </translation>
    </message>
    <message id="merge.rule">
        <source>Proposed is the one that a person edited; otherwise the one that says more.</source>
        <translation>المقترح هو ما عدّله إنسان، وإلا فالأوفى نصًّا.</translation>
    </message>
    <message id="merge.stays">
        <source>Afterwards</source>
        <translation>بعد الدمج</translation>
    </message>
    <message id="merge.tags" numerus="yes">
        <source>{n} tags</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>{n} وسوم</numerusform>
            <numerusform>{n} وسمًا</numerusform>
            <numerusform>{n} وسم</numerusform>
        </translation>
    </message>
    <message id="merge.title">
        <source>Merge articles</source>
        <translation>دمج مقالات</translation>
    </message>
    <message id="merge.undone">
        <source>One undo parts them again.</source>
        <translation>بتراجع واحد تعود كما كانت.</translation>
    </message>
    <message id="merge.who">
        <source>Which article stays?</source>
        <translation>أيّ مقال يبقى؟</translation>
    </message>
    <message id="moment.today">
        <source>today at {clock}</source>
        <translation>اليوم {clock}</translation>
    </message>
    <message id="moment.yesterday">
        <source>yesterday at {clock}</source>
        <translation>أمس {clock}</translation>
    </message>
    <message id="month.april">
        <source>April</source>
        <translation>نيسان</translation>
    </message>
    <message id="month.august">
        <source>August</source>
        <translation>آب</translation>
    </message>
    <message id="month.december">
        <source>December</source>
        <translation>كانون الأول</translation>
    </message>
    <message id="month.february">
        <source>February</source>
        <translation>شباط</translation>
    </message>
    <message id="month.january">
        <source>January</source>
        <translation>كانون الثاني</translation>
    </message>
    <message id="month.july">
        <source>July</source>
        <translation>تموز</translation>
    </message>
    <message id="month.june">
        <source>June</source>
        <translation>حزيران</translation>
    </message>
    <message id="month.march">
        <source>March</source>
        <translation>آذار</translation>
    </message>
    <message id="month.may">
        <source>May</source>
        <translation>أيار</translation>
    </message>
    <message id="month.november">
        <source>November</source>
        <translation>تشرين الثاني</translation>
    </message>
    <message id="month.october">
        <source>October</source>
        <translation>تشرين الأول</translation>
    </message>
    <message id="month.september">
        <source>September</source>
        <translation>أيلول</translation>
    </message>
    <message id="needs.article">
        <source>No article is open or chosen</source>
        <translation>لا مقال مفتوح أو محدد</translation>
    </message>
    <message id="needs.asked">
        <source>Nothing is being searched for</source>
        <translation>لا بحث جارٍ الآن</translation>
    </message>
    <message id="needs.beside">
        <source>No article is open beside the draft</source>
        <translation>لا مقال مفتوح بجانب المسودة</translation>
    </message>
    <message id="needs.beside_after">
        <source>Nothing was read after this</source>
        <translation>لم يُقرأ شيء بعد هذا</translation>
    </message>
    <message id="needs.beside_before">
        <source>Nothing was read before this</source>
        <translation>لم يُقرأ شيء قبل هذا</translation>
    </message>
    <message id="needs.editing">
        <source>The article is not being edited</source>
        <translation>المقال ليس قيد التحرير</translation>
    </message>
    <message id="needs.finding">
        <source>Nothing to clean up is chosen</source>
        <translation>لا شيء محدد للتنظيف</translation>
    </message>
    <message id="needs.listed">
        <source>The list is empty</source>
        <translation>القائمة فارغة</translation>
    </message>
    <message id="needs.live">
        <source>No article outside the trash is chosen</source>
        <translation>لا مقال محدد خارج المهملات</translation>
    </message>
    <message id="needs.placed">
        <source>The whole archive is searched already</source>
        <translation>البحث يشمل الأرشيف كله</translation>
    </message>
    <message id="needs.redo">
        <source>There is nothing to redo</source>
        <translation>لا شيء يُعاد</translation>
    </message>
    <message id="needs.search">
        <source>No saved search is chosen</source>
        <translation>لا بحث محفوظ محدد</translation>
    </message>
    <message id="needs.tag">
        <source>No tag is chosen</source>
        <translation>لا وسم محدد</translation>
    </message>
    <message id="needs.timeline">
        <source>No timeline was left for an article</source>
        <translation>لا خط زمني يُعاد إليه</translation>
    </message>
    <message id="needs.trashed">
        <source>No article in the trash is chosen</source>
        <translation>لا مقال محدد في المهملات</translation>
    </message>
    <message id="needs.undo">
        <source>There is nothing to undo</source>
        <translation>لا شيء يُتراجع عنه</translation>
    </message>
    <message id="needs.writable">
        <source>No article that can be changed is open</source>
        <translation>لا مقال مفتوح يقبل التعديل</translation>
    </message>
    <message id="needs.write">
        <source>The archive can only be read</source>
        <translation>الأرشيف مفتوح للقراءة وحدها</translation>
    </message>
    <message id="operation.add-alias">
        <source>Adding another name for a tag</source>
        <translation>إضافة اسم آخر لوسم</translation>
    </message>
    <message id="operation.add-link">
        <source>Linking articles</source>
        <translation>ربط مقالين</translation>
    </message>
    <message id="operation.add-link-kind">
        <source>Adding a kind of link</source>
        <translation>إضافة نوع صلات</translation>
    </message>
    <message id="operation.add-links">
        <source>Linking several articles</source>
        <translation>ربط عدة مقالات</translation>
    </message>
    <message id="operation.add-tag">
        <source>Adding a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message id="operation.add-waiting-link">
        <source>Linking to a title</source>
        <translation>ربط بعنوان</translation>
    </message>
    <message id="operation.apply-rule">
        <source>Applying a rule</source>
        <translation>تطبيق قاعدة</translation>
    </message>
    <message id="operation.attach">
        <source>Attaching a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message id="operation.change-link">
        <source>Changing a link</source>
        <translation>تعديل صلة</translation>
    </message>
    <message id="operation.change-link-kind">
        <source>Changing a kind of link</source>
        <translation>تعديل نوع صلات</translation>
    </message>
    <message id="operation.change-tag">
        <source>Changing a tag</source>
        <translation>تعديل وسم</translation>
    </message>
    <message id="operation.delete-rule">
        <source>Deleting a rule</source>
        <translation>حذف قاعدة</translation>
    </message>
    <message id="operation.delete-search">
        <source>Deleting a saved search</source>
        <translation>حذف بحث محفوظ</translation>
    </message>
    <message id="operation.delete-tag">
        <source>Deleting a tag</source>
        <translation>حذف وسم</translation>
    </message>
    <message id="operation.detach">
        <source>Removing an attachment</source>
        <translation>إزالة مرفق</translation>
    </message>
    <message id="operation.dismiss-cleaning">
        <source>Ignoring a proposal</source>
        <translation>تجاهل مقترح</translation>
    </message>
    <message id="operation.dismiss-related">
        <source>Refusing a suggestion</source>
        <translation>استبعاد مقترح</translation>
    </message>
    <message id="operation.edit-byline">
        <source>Changing the byline</source>
        <translation>تغيير الكاتب</translation>
    </message>
    <message id="operation.edit-copyright">
        <source>Changing the copyright</source>
        <translation>تغيير حقوق النشر</translation>
    </message>
    <message id="operation.edit-dateline">
        <source>Changing the dateline</source>
        <translation>تغيير مكان الخبر</translation>
    </message>
    <message id="operation.edit-direction">
        <source>Changing the direction</source>
        <translation>تغيير الاتجاه</translation>
    </message>
    <message id="operation.edit-embargo">
        <source>Changing the embargo</source>
        <translation>تغيير حظر النشر</translation>
    </message>
    <message id="operation.edit-fields">
        <source>Editing fields</source>
        <translation>تعديل الحقول</translation>
    </message>
    <message id="operation.edit-language">
        <source>Changing the language</source>
        <translation>تغيير اللغة</translation>
    </message>
    <message id="operation.edit-notes">
        <source>Changing the desk notes</source>
        <translation>تغيير ملاحظات المكتب</translation>
    </message>
    <message id="operation.edit-provider">
        <source>Changing the provider</source>
        <translation>تغيير الوكالة</translation>
    </message>
    <message id="operation.edit-published">
        <source>Changing the date of publication</source>
        <translation>تغيير تاريخ النشر</translation>
    </message>
    <message id="operation.edit-slug">
        <source>Changing the slug</source>
        <translation>تغيير الاسم المختصر</translation>
    </message>
    <message id="operation.edit-source">
        <source>Changing the source</source>
        <translation>تغيير المصدر</translation>
    </message>
    <message id="operation.edit-status">
        <source>Changing the status</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message id="operation.edit-url">
        <source>Changing the web address</source>
        <translation>تغيير الرابط</translation>
    </message>
    <message id="operation.edit-usage-terms">
        <source>Changing the usage terms</source>
        <translation>تغيير شروط الاستخدام</translation>
    </message>
    <message id="operation.find-waiting">
        <source>Finding awaited articles</source>
        <translation>ربط عناوين منتظَرة</translation>
    </message>
    <message id="operation.hide-frequent">
        <source>Hiding a tag from the frequent ones</source>
        <translation>إخفاء وسم من كثيرة الاستعمال</translation>
    </message>
    <message id="operation.import">
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message id="operation.import-vocabulary">
        <source>Importing a vocabulary</source>
        <translation>استيراد مفردات</translation>
    </message>
    <message id="operation.keep-apart">
        <source>Keeping copies apart</source>
        <translation>إبقاء نسخ منفصلة</translation>
    </message>
    <message id="operation.leave-draft">
        <source>Leaving recovered writing out</source>
        <translation>ترك كتابة مسترجعة جانبًا</translation>
    </message>
    <message id="operation.link-republication">
        <source>Linking republications</source>
        <translation>ربط إعادة نشر</translation>
    </message>
    <message id="operation.mend">
        <source>Tidying</source>
        <translation>تنقيح</translation>
    </message>
    <message id="operation.merge-articles">
        <source>Merging articles</source>
        <translation>دمج مقالات</translation>
    </message>
    <message id="operation.merge-tags">
        <source>Merging tags</source>
        <translation>دمج وسوم</translation>
    </message>
    <message id="operation.move-tags">
        <source>Moving tags</source>
        <translation>نقل وسوم</translation>
    </message>
    <message id="operation.name-version">
        <source>Naming a version</source>
        <translation>تسمية نسخة</translation>
    </message>
    <message id="operation.new-article">
        <source>New article</source>
        <translation>مقال جديد</translation>
    </message>
    <message id="operation.new-tag">
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message id="operation.order-rules">
        <source>Ordering the rules</source>
        <translation>ترتيب القواعد</translation>
    </message>
    <message id="operation.read-again">
        <source>Reading an original again</source>
        <translation>قراءة أصل من جديد</translation>
    </message>
    <message id="operation.recover-draft">
        <source>Taking recovered writing over</source>
        <translation>اعتماد كتابة مسترجعة</translation>
    </message>
    <message id="operation.refuse-offer">
        <source>Refusing an article for a title</source>
        <translation>رفض مقال لعنوان</translation>
    </message>
    <message id="operation.refuse-tag">
        <source>Refusing a suggested tag</source>
        <translation>رفض وسم مقترح</translation>
    </message>
    <message id="operation.remove-alias">
        <source>Removing another name of a tag</source>
        <translation>إزالة اسم آخر لوسم</translation>
    </message>
    <message id="operation.remove-link">
        <source>Unlinking</source>
        <translation>فك ربط</translation>
    </message>
    <message id="operation.remove-link-kind">
        <source>Deleting a kind of link</source>
        <translation>حذف نوع صلات</translation>
    </message>
    <message id="operation.remove-sample">
        <source>Removing the sample articles</source>
        <translation>إزالة المقالات النموذجية</translation>
    </message>
    <message id="operation.remove-tag">
        <source>Removing a tag</source>
        <translation>إزالة وسم</translation>
    </message>
    <message id="operation.rename-search">
        <source>Renaming a saved search</source>
        <translation>تغيير اسم بحث محفوظ</translation>
    </message>
    <message id="operation.rename-tag">
        <source>Renaming a tag</source>
        <translation>تغيير اسم وسم</translation>
    </message>
    <message id="operation.replace-tag">
        <source>Replacing a tag</source>
        <translation>استبدال وسم بآخر</translation>
    </message>
    <message id="operation.replace-text">
        <source>Replacing</source>
        <translation>استبدال</translation>
    </message>
    <message id="operation.resolve-link">
        <source>Choosing the article of a link</source>
        <translation>اختيار مقال لصلة</translation>
    </message>
    <message id="operation.restore">
        <source>Restoring from the trash</source>
        <translation>استرجاع من المهملات</translation>
    </message>
    <message id="operation.restore-version">
        <source>Restoring a version</source>
        <translation>استرجاع نسخة</translation>
    </message>
    <message id="operation.save-article">
        <source>Saving an article</source>
        <translation>حفظ مقال</translation>
    </message>
    <message id="operation.save-rule">
        <source>Changing a rule</source>
        <translation>تعديل قاعدة</translation>
    </message>
    <message id="operation.save-search">
        <source>Saving a search</source>
        <translation>حفظ بحث</translation>
    </message>
    <message id="operation.set-status">
        <source>Changing the status</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message id="operation.split-tag">
        <source>Splitting a tag</source>
        <translation>تقسيم وسم</translation>
    </message>
    <message id="operation.take-back-rule">
        <source>Taking the tags of a rule back</source>
        <translation>سحب وسوم قاعدة</translation>
    </message>
    <message id="operation.take-term">
        <source>Taking the vocabulary’s word</source>
        <translation>الأخذ بقول المفردات</translation>
    </message>
    <message id="operation.trash">
        <source>Moving to the trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message id="operation.update-search">
        <source>Changing a saved search</source>
        <translation>تعديل بحث محفوظ</translation>
    </message>
    <message id="operations.choose">
        <source>Choose a step to see what undoing up to it would mean.</source>
        <translation>اختر خطوة لترى ما يعنيه التراجع حتى تلك الخطوة.</translation>
    </message>
    <message id="operations.column.count">
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message id="operations.column.name">
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message id="operations.column.state">
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message id="operations.column.when">
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message id="operations.column.who">
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message id="operations.find">
        <source>Find a step: its name, what it was about, who did it</source>
        <translation>ابحث عن خطوة: باسمها أو موضوعها أو من قام بها</translation>
    </message>
    <message id="operations.hint">
        <source>The newest first. Choose a step to go back to before it, or to do again what was undone up to it.</source>
        <translation>الأحدث أولًا. اختر خطوة لتعود إلى ما قبلها، أو لتعيد ما تراجعت عنه حتى تلك الخطوة.</translation>
    </message>
    <message id="operations.more" numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وخطوة أخرى</numerusform>
            <numerusform>وخطوتان أخريان</numerusform>
            <numerusform>و{n} خطوات أخرى</numerusform>
            <numerusform>و{n} خطوة أخرى</numerusform>
            <numerusform>و{n} خطوة أخرى</numerusform>
        </translation>
    </message>
    <message id="operations.none">
        <source>Nothing has been done yet. Imports, tags, links, deletions: each will be listed here by name, and can be taken back.</source>
        <translation>لم يُنجز شيء بعد. الاستيراد والوسوم والصلات والحذف: كل عمل يُذكر هنا باسمه، ويمكن التراجع عنه.</translation>
    </message>
    <message id="operations.redid" numerus="yes">
        <source>{n} steps done again</source>
        <translation>
            <numerusform>لم يُعد شيء</numerusform>
            <numerusform>أُعيدت خطوة واحدة</numerusform>
            <numerusform>أُعيدت خطوتان</numerusform>
            <numerusform>أُعيدت {n} خطوات</numerusform>
            <numerusform>أُعيدت {n} خطوة</numerusform>
            <numerusform>أُعيدت {n} خطوة</numerusform>
        </translation>
    </message>
    <message id="operations.redid-some" numerus="yes">
        <source>Stopped: {n} steps done again, the others not</source>
        <translation>
            <numerusform>توقف العمل قبل أي خطوة</numerusform>
            <numerusform>توقف العمل بعد إعادة خطوة واحدة؛ ولم تُعد الأخرى</numerusform>
            <numerusform>توقف العمل بعد إعادة خطوتين؛ ولم تُعد الأخرى</numerusform>
            <numerusform>توقف العمل بعد إعادة {n} خطوات؛ ولم تُعد الأخرى</numerusform>
            <numerusform>توقف العمل بعد إعادة {n} خطوة؛ ولم تُعد الأخرى</numerusform>
            <numerusform>توقف العمل بعد إعادة {n} خطوة؛ ولم تُعد الأخرى</numerusform>
        </translation>
    </message>
    <message id="operations.redo-means" numerus="yes">
        <source>Does {n} steps again: {steps}</source>
        <translation>
            <numerusform>لا يُعاد شيء: {steps}</numerusform>
            <numerusform>إعادة خطوة واحدة: {steps}</numerusform>
            <numerusform>إعادة خطوتين: {steps}</numerusform>
            <numerusform>إعادة {n} خطوات: {steps}</numerusform>
            <numerusform>إعادة {n} خطوة: {steps}</numerusform>
            <numerusform>إعادة {n} خطوة: {steps}</numerusform>
        </translation>
    </message>
    <message id="operations.redo-steps" numerus="yes">
        <source>Redo {n} steps</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>إعادة خطوة واحدة</numerusform>
            <numerusform>إعادة خطوتين</numerusform>
            <numerusform>إعادة {n} خطوات</numerusform>
            <numerusform>إعادة {n} خطوة</numerusform>
            <numerusform>إعادة {n} خطوة</numerusform>
        </translation>
    </message>
    <message id="operations.redo-work">
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message id="operations.title">
        <source>What was done lately</source>
        <translation>ما أُنجز أخيرًا</translation>
    </message>
    <message id="operations.undid" numerus="yes">
        <source>{n} steps undone</source>
        <translation>
            <numerusform>لم يُتراجع عن شيء</numerusform>
            <numerusform>تم التراجع عن خطوة واحدة</numerusform>
            <numerusform>تم التراجع عن خطوتين</numerusform>
            <numerusform>تم التراجع عن {n} خطوات</numerusform>
            <numerusform>تم التراجع عن {n} خطوة</numerusform>
            <numerusform>تم التراجع عن {n} خطوة</numerusform>
        </translation>
    </message>
    <message id="operations.undid-some" numerus="yes">
        <source>Stopped: {n} steps undone, the others stand</source>
        <translation>
            <numerusform>توقف العمل قبل أي خطوة</numerusform>
            <numerusform>توقف العمل بعد التراجع عن خطوة واحدة؛ وبقيت الأخرى</numerusform>
            <numerusform>توقف العمل بعد التراجع عن خطوتين؛ وبقيت الأخرى</numerusform>
            <numerusform>توقف العمل بعد التراجع عن {n} خطوات؛ وبقيت الأخرى</numerusform>
            <numerusform>توقف العمل بعد التراجع عن {n} خطوة؛ وبقيت الأخرى</numerusform>
            <numerusform>توقف العمل بعد التراجع عن {n} خطوة؛ وبقيت الأخرى</numerusform>
        </translation>
    </message>
    <message id="operations.undo-means" numerus="yes">
        <source>Undoes {n} steps: {steps}</source>
        <translation>
            <numerusform>لا يُتراجع عن شيء: {steps}</numerusform>
            <numerusform>تراجع عن خطوة واحدة: {steps}</numerusform>
            <numerusform>تراجع عن خطوتين: {steps}</numerusform>
            <numerusform>تراجع عن {n} خطوات: {steps}</numerusform>
            <numerusform>تراجع عن {n} خطوة: {steps}</numerusform>
            <numerusform>تراجع عن {n} خطوة: {steps}</numerusform>
        </translation>
    </message>
    <message id="operations.undo-steps" numerus="yes">
        <source>Undo {n} steps</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>تراجع عن خطوة واحدة</numerusform>
            <numerusform>تراجع عن خطوتين</numerusform>
            <numerusform>تراجع عن {n} خطوات</numerusform>
            <numerusform>تراجع عن {n} خطوة</numerusform>
            <numerusform>تراجع عن {n} خطوة</numerusform>
        </translation>
    </message>
    <message id="operations.undo-work">
        <source>Undo the last</source>
        <translation>تراجع عن الأخيرة</translation>
    </message>
    <message id="operations.undone">
        <source>undone</source>
        <translation>تم التراجع عنها</translation>
    </message>
    <message id="original.no-program">
        <source>No program here opens the file. A copy of it is at: {path}</source>
        <translation>لا برنامج في هذا الجهاز يفتح الملف. نسخة منه هنا: {path}</translation>
    </message>
    <message id="original.no-text">
        <source>This file holds no text that can be shown here. Open a copy of it in another program.</source>
        <translation>ليس في هذا الملف نص يُعرض هنا. افتح نسخة منه في برنامج آخر.</translation>
    </message>
    <message id="original.none">
        <source>This article was written here; it has no captured original.</source>
        <translation>كُتب هذا المقال هنا؛ لا أصل ملتقطًا له.</translation>
    </message>
    <message id="original.open-elsewhere">
        <source>Open a copy in another program</source>
        <translation>فتح نسخة في برنامج آخر</translation>
    </message>
    <message id="original.page">
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message id="original.program">
        <source>“{name}” could be a program, so it is not started from here. Save a copy of it if you need it.</source>
        <translation>قد يكون «{name}» برنامجًا، لذلك لا يُشغَّل من هنا. احفظ نسخة منه إن احتجت إليه.</translation>
    </message>
    <message id="original.safely">
        <source>Shown without scripts and without the network; images that are not in the file are left out.</source>
        <translation>تُعرض بلا برامج ولا شبكة؛ وما ليس في الملف من صور لا يظهر.</translation>
    </message>
    <message id="original.source">
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message id="original.title">
        <source>The original as it was captured</source>
        <translation>الأصل كما التُقط</translation>
    </message>
    <message id="originals.total" numerus="yes">
        <source>{n} originals</source>
        <translation>
            <numerusform>بلا ملفات أصلية</numerusform>
            <numerusform>ملف أصلي واحد</numerusform>
            <numerusform>ملفان أصليان</numerusform>
            <numerusform>{n} ملفات أصلية</numerusform>
            <numerusform>{n} ملفًا أصليًا</numerusform>
            <numerusform>{n} ملف أصلي</numerusform>
        </translation>
    </message>
    <message id="palette.articles">
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message id="palette.close">
        <source>closes</source>
        <translation>إغلاق</translation>
    </message>
    <message id="palette.commands">
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message id="palette.do">
        <source>does or shows it</source>
        <translation>تنفيذ أو عرض</translation>
    </message>
    <message id="palette.everywhere">
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message id="palette.hint">
        <source>Find a command, a setting, a tag, an article…</source>
        <translation>ابحث عن أمر أو إعداد أو وسم أو مقال…</translation>
    </message>
    <message id="palette.indexing">
        <source>The search index is being made: articles may be missing</source>
        <translation>يُبنى فهرس البحث الآن: قد تغيب مقالات</translation>
    </message>
    <message id="palette.language">
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message id="palette.lately">
        <source>Used lately</source>
        <translation>استُعملت أخيرًا</translation>
    </message>
    <message id="palette.nothing">
        <source>Nothing answers to this. Try fewer letters.</source>
        <translation>لا شيء يطابق هذا. جرّب حروفًا أقل.</translation>
    </message>
    <message id="palette.only-commands">
        <source>commands only</source>
        <translation>الأوامر وحدها</translation>
    </message>
    <message id="palette.only-tags">
        <source>tags only</source>
        <translation>الوسوم وحدها</translation>
    </message>
    <message id="palette.paper">
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message id="palette.perhaps">
        <source>Perhaps you meant</source>
        <translation>ربما قصدت</translation>
    </message>
    <message id="palette.results">
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message id="palette.search-for">
        <source>Search the archive for “{text}”</source>
        <translation>البحث في الأرشيف عن «{text}»</translation>
    </message>
    <message id="palette.searches">
        <source>Saved searches</source>
        <translation>عمليات بحث محفوظة</translation>
    </message>
    <message id="palette.set-now">
        <source>chosen now</source>
        <translation>مختار الآن</translation>
    </message>
    <message id="palette.settings">
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message id="palette.tags">
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message id="palette.theme">
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message id="paper.a3">
        <source>A3</source>
        <translation>قياس A3</translation>
    </message>
    <message id="paper.a4">
        <source>A4</source>
        <translation>قياس A4</translation>
    </message>
    <message id="paper.a5">
        <source>A5</source>
        <translation>قياس A5</translation>
    </message>
    <message id="paper.legal">
        <source>Legal</source>
        <translation>قياس Legal</translation>
    </message>
    <message id="paper.letter">
        <source>Letter</source>
        <translation>قياس Letter</translation>
    </message>
    <message id="period.month">
        <source>The last thirty days</source>
        <translation>آخر ثلاثين يومًا</translation>
    </message>
    <message id="period.today">
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message id="period.week">
        <source>The last seven days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message id="period.year">
        <source>The last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message id="place.entry">
        <source>entry {number}</source>
        <translation>المدخل {number}</translation>
    </message>
    <message id="place.record">
        <source>record {number}</source>
        <translation>السجل {number}</translation>
    </message>
    <message id="place.row">
        <source>row {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message id="place.sheet">
        <source>{sheet}, {place}</source>
        <translation>{sheet}، {place}</translation>
    </message>
    <message id="precision.day">
        <source>the day is known</source>
        <translation>اليوم معروف</translation>
    </message>
    <message id="precision.minute">
        <source>the time is known</source>
        <translation>الوقت معروف</translation>
    </message>
    <message id="precision.month">
        <source>only the month is known</source>
        <translation>الشهر معروف فقط</translation>
    </message>
    <message id="precision.year">
        <source>only the year is known</source>
        <translation>السنة معروفة فقط</translation>
    </message>
    <message id="preference.calendar">
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message id="preference.calendar.about">
        <source>The calendar in which dates are shown. Hijri dates follow Umm al-Qura; a month or a year that falls into several is told with all of them.</source>
        <translation>التقويم الذي تظهر به التواريخ. الهجري بحسب تقويم أم القرى، والشهر أو السنة مما يقع في أكثر من واحد تُذكر كلها.</translation>
    </message>
    <message id="preference.calendar.both">
        <source>Hijri and Gregorian</source>
        <translation>هجري وميلادي</translation>
    </message>
    <message id="preference.calendar.gregorian">
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
    <message id="preference.calendar.hijri">
        <source>Hijri</source>
        <translation>هجري</translation>
    </message>
    <message id="preference.calendar.keys">
        <source>dates hijri islamic gregorian umm al-qura</source>
        <translation>تاريخ هجري ميلادي أم القرى</translation>
    </message>
    <message id="preference.check-spelling">
        <source>Check spelling while writing</source>
        <translation>التدقيق الإملائي أثناء الكتابة</translation>
    </message>
    <message id="preference.check-spelling.about">
        <source>Marks words that no dictionary knows.</source>
        <translation>يعلّم الكلمات التي لا يعرفها أي معجم.</translation>
    </message>
    <message id="preference.check-spelling.keys">
        <source>spellcheck mistakes errors</source>
        <translation>إملاء أخطاء تصحيح</translation>
    </message>
    <message id="preference.digits">
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message id="preference.digits.about">
        <source>In dates and counts. Whatever is shown, every kind can be typed, and articles keep theirs.</source>
        <translation>في التواريخ والأعداد. وأيًّا كان المعروض تمكن كتابة كل الأنواع، وتحتفظ المقالات بأرقامها.</translation>
    </message>
    <message id="preference.digits.arabic">
        <source>٠ ١ ٢ ٣ ٤ (Arabic-Indic)</source>
        <translation>٠ ١ ٢ ٣ ٤ (مشرقية)</translation>
    </message>
    <message id="preference.digits.auto">
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message id="preference.digits.keys">
        <source>numbers numerals arabic-indic western persian hindi</source>
        <translation>أعداد هندية عربية غربية فارسية</translation>
    </message>
    <message id="preference.digits.persian">
        <source>۰ ۱ ۲ ۳ ۴ (Persian)</source>
        <translation>۰ ۱ ۲ ۳ ۴ (فارسية)</translation>
    </message>
    <message id="preference.digits.western">
        <source>0 1 2 3 4 (Western)</source>
        <translation>0 1 2 3 4 (غربية)</translation>
    </message>
    <message id="preference.dim-paragraphs">
        <source>Dim the other paragraphs</source>
        <translation>تعتيم الفقرات الأخرى</translation>
    </message>
    <message id="preference.dim-paragraphs.about">
        <source>Only the paragraph that is written in stays bright.</source>
        <translation>لا يبقى واضحًا إلا الفقرة التي تُكتب.</translation>
    </message>
    <message id="preference.dim-paragraphs.keys">
        <source>focus concentrate</source>
        <translation>تركيز</translation>
    </message>
    <message id="preference.forget-searches">
        <source>Past searches</source>
        <translation>عمليات البحث السابقة</translation>
    </message>
    <message id="preference.forget-searches.about">
        <source>They are remembered for each archive on this machine, and can be forgotten.</source>
        <translation>تُحفظ لكل أرشيف على هذا الجهاز، ويمكن نسيانها.</translation>
    </message>
    <message id="preference.forget-searches.do">
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message id="preference.forget-searches.keys">
        <source>history privacy clear</source>
        <translation>سجل خصوصية مسح</translation>
    </message>
    <message id="preference.language">
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message id="preference.language.about">
        <source>The language of menus, buttons and messages. Articles stay in theirs.</source>
        <translation>لغة القوائم والأزرار والرسائل. أما المقالات فتبقى بلغتها.</translation>
    </message>
    <message id="preference.language.ar">
        <source>Arabic (العربية)</source>
        <translation>العربية</translation>
    </message>
    <message id="preference.language.auto">
        <source>As the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message id="preference.language.en">
        <source>English</source>
        <translation>الإنجليزية (English)</translation>
    </message>
    <message id="preference.language.keys">
        <source>interface translation locale arabic english</source>
        <translation>واجهة ترجمة عربي إنجليزي</translation>
    </message>
    <message id="preference.months">
        <source>Names of the months in Arabic</source>
        <translation>أسماء الشهور بالعربية</translation>
    </message>
    <message id="preference.months.about">
        <source>What the Gregorian months are called where newsdesk speaks Arabic. Any of these names can be typed.</source>
        <translation>أسماء الشهور الميلادية حين يكون البرنامج بالعربية. ويمكن كتابة أيٍّ من هذه الأسماء.</translation>
    </message>
    <message id="preference.months.auto">
        <source>As in the system's country</source>
        <translation>بحسب بلد النظام</translation>
    </message>
    <message id="preference.months.egypt">
        <source>فبراير، مارس، أبريل (Egypt, Gulf)</source>
        <translation>فبراير، مارس، أبريل (مصر والخليج)</translation>
    </message>
    <message id="preference.months.keys">
        <source>month region levant egypt gulf maghreb algeria tunisia morocco february</source>
        <translation>شهر بلاد الشام العراق مصر الخليج المغرب العربي الجزائر تونس</translation>
    </message>
    <message id="preference.months.levant">
        <source>شباط، آذار، نيسان (Levant, Iraq)</source>
        <translation>شباط، آذار، نيسان (الشام والعراق)</translation>
    </message>
    <message id="preference.months.maghreb">
        <source>فيفري، مارس، أفريل (Algeria, Tunisia)</source>
        <translation>فيفري، مارس، أفريل (الجزائر وتونس)</translation>
    </message>
    <message id="preference.months.morocco">
        <source>يوليوز، غشت، شتنبر (Morocco)</source>
        <translation>يوليوز، غشت، شتنبر (المغرب)</translation>
    </message>
    <message id="preference.off">
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message id="preference.on">
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message id="preference.open">
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message id="preference.operations">
        <source>What was done lately</source>
        <translation>ما أُنجز أخيرًا</translation>
    </message>
    <message id="preference.operations.about">
        <source>Every change to the archive, to look through and to take back.</source>
        <translation>كل تغيير في الأرشيف، تطّلع عليه وتتراجع عنه.</translation>
    </message>
    <message id="preference.operations.keys">
        <source>undo history redo</source>
        <translation>تراجع سجل إعادة</translation>
    </message>
    <message id="preference.paper">
        <source>Size of paper</source>
        <translation>حجم الورق</translation>
    </message>
    <message id="preference.paper.about">
        <source>For printing, PDF and documents.</source>
        <translation>للطباعة وملفات PDF والمستندات.</translation>
    </message>
    <message id="preference.paper.auto">
        <source>As in the system's country</source>
        <translation>بحسب بلد النظام</translation>
    </message>
    <message id="preference.paper.keys">
        <source>print page a4 letter pdf</source>
        <translation>طباعة صفحة مطبوع</translation>
    </message>
    <message id="preference.percent">
        <source>{percent}%</source>
        <translation>{percent}٪ من المعتاد</translation>
    </message>
    <message id="preference.prefer-recent">
        <source>Prefer recent articles a little</source>
        <translation>تفضيل الأحدث قليلًا</translation>
    </message>
    <message id="preference.prefer-recent.about">
        <source>Of answers that suit equally well, the newer stands first.</source>
        <translation>إذا تساوت النتائج في الملاءمة تقدّم الأحدث.</translation>
    </message>
    <message id="preference.prefer-recent.keys">
        <source>relevance order ranking newest</source>
        <translation>ملاءمة ترتيب الأحدث</translation>
    </message>
    <message id="preference.preview-imports">
        <source>Preview small imports</source>
        <translation>معاينة الاستيراد القليل</translation>
    </message>
    <message id="preference.preview-imports.about">
        <source>A handful of articles is shown before it goes into the archive.</source>
        <translation>تُعرض المقالات القليلة قبل دخولها الأرشيف.</translation>
    </message>
    <message id="preference.preview-imports.keys">
        <source>preview before import capture</source>
        <translation>معاينة قبل استيراد التقاط</translation>
    </message>
    <message id="preference.rules">
        <source>Rules for what comes in</source>
        <translation>قواعد الوارد</translation>
    </message>
    <message id="preference.rules.about">
        <source>What becomes of articles as they are imported: tags, states, what is left out.</source>
        <translation>ما يحدث للمقالات عند استيرادها: الوسوم والحالات وما يُترك.</translation>
    </message>
    <message id="preference.rules.keys">
        <source>filter rule automatic tags</source>
        <translation>تصفية قاعدة تلقائي وسوم</translation>
    </message>
    <message id="preference.safety">
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message id="preference.safety.about">
        <source>How often they are made, where they are kept, and what is in them.</source>
        <translation>متى تُصنع وأين تُحفظ، وما في كل منها، واسترجاعها.</translation>
    </message>
    <message id="preference.safety.keys">
        <source>backup restore copy schedule cloud</source>
        <translation>نسخة احتياطية استرجاع استعادة جدول سحابة مزامنة</translation>
    </message>
    <message id="preference.selection-tools">
        <source>Tools beside what is chosen</source>
        <translation>أدوات بجانب ما يُحدَّد</translation>
    </message>
    <message id="preference.selection-tools.about">
        <source>Bold, link, quotation and others appear where words are chosen.</source>
        <translation>تظهر أدوات الخط العريض والرابط والاقتباس وغيرها حيث تُحدَّد الكلمات.</translation>
    </message>
    <message id="preference.selection-tools.keys">
        <source>toolbar floating selection format</source>
        <translation>شريط أدوات عائم تحديد تنسيق</translation>
    </message>
    <message id="preference.shortcuts">
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message id="preference.shortcuts.about">
        <source>The keys of all commands.</source>
        <translation>مفاتيح الأوامر كلها.</translation>
    </message>
    <message id="preference.shortcuts.keys">
        <source>shortcuts keys hotkeys</source>
        <translation>اختصارات مفاتيح</translation>
    </message>
    <message id="preference.spelling">
        <source>Dictionaries and words of your own</source>
        <translation>المعاجم وكلماتك الخاصة</translation>
    </message>
    <message id="preference.spelling.about">
        <source>Which dictionary checks which language, and words that are right for you or for the house.</source>
        <translation>أي معجم يدقق أي لغة، والكلمات الصحيحة عندك أو عند الدار.</translation>
    </message>
    <message id="preference.spelling.keys">
        <source>dictionary spelling languages hunspell</source>
        <translation>قاموس معجم إملاء لغات</translation>
    </message>
    <message id="preference.text-size">
        <source>Size of texts</source>
        <translation>حجم النصوص</translation>
    </message>
    <message id="preference.text-size.about">
        <source>Of the whole window: lists, menus, buttons and articles.</source>
        <translation>في النافذة كلها: القوائم والأزرار والمقالات.</translation>
    </message>
    <message id="preference.text-size.auto">
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message id="preference.text-size.keys">
        <source>font scale larger letters accessibility big small</source>
        <translation>خط تكبير الحروف كبير صغير إمكانية الوصول</translation>
    </message>
    <message id="preference.theme">
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message id="preference.theme.about">
        <source>Light or dark. By default it follows the system, also while newsdesk is open.</source>
        <translation>فاتح أو داكن. يتبع النظام في الأصل، حتى والبرنامج مفتوح.</translation>
    </message>
    <message id="preference.theme.auto">
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message id="preference.theme.dark">
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message id="preference.theme.keys">
        <source>colours dark mode night look contrast</source>
        <translation>ألوان الوضع الليلي ليلي مظهر داكن داكنة فاتحة تباين سمة</translation>
    </message>
    <message id="preference.theme.light">
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message id="preference.typewriter">
        <source>Keep the line at the middle</source>
        <translation>إبقاء السطر في الوسط</translation>
    </message>
    <message id="preference.typewriter.about">
        <source>The line that is typed in stays at the middle of the page.</source>
        <translation>يبقى السطر الذي يُكتب في وسط الصفحة.</translation>
    </message>
    <message id="preference.typewriter.keys">
        <source>typewriter scrolling focus</source>
        <translation>آلة كاتبة تمرير تركيز</translation>
    </message>
    <message id="preference.typographic">
        <source>Arabic punctuation as you type</source>
        <translation>علامات الترقيم العربية أثناء الكتابة</translation>
    </message>
    <message id="preference.typographic.about">
        <source>In Arabic text , ; ? become ‎،‎ ؛‎ ؟‎ and quotation marks become « ».</source>
        <translation>في النص العربي تصير العلامات , ; ? هكذا: ، ؛ ؟ وتصير علامات الاقتباس « ».</translation>
    </message>
    <message id="preference.typographic.keys">
        <source>comma quotes question mark replace automatic correction</source>
        <translation>فاصلة اقتباس علامة استفهام تصحيح تلقائي</translation>
    </message>
    <message id="preference.verify">
        <source>Check the archive</source>
        <translation>فحص الأرشيف</translation>
    </message>
    <message id="preference.verify.about">
        <source>Looks through the database and every original, and tells what it finds.</source>
        <translation>يفحص قاعدة البيانات وكل أصل محفوظ، ويخبرك بما يجد.</translation>
    </message>
    <message id="preference.verify.do">
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message id="preference.verify.keys">
        <source>verify integrity health damage</source>
        <translation>سلامة تحقق تلف</translation>
    </message>
    <message id="preference.visual-caret">
        <source>Arrow keys go to the side they show</source>
        <translation>مفاتيح الأسهم تتبع الجهة المرئية</translation>
    </message>
    <message id="preference.visual-caret.about">
        <source>In text of both directions the left arrow always goes left.</source>
        <translation>في النص المختلط الاتجاه يذهب سهم اليسار إلى اليسار دائمًا.</translation>
    </message>
    <message id="preference.visual-caret.keys">
        <source>cursor caret bidirectional direction</source>
        <translation>مؤشر اتجاه مختلط</translation>
    </message>
    <message id="preference.watched-folders">
        <source>Watched folders</source>
        <translation>المجلدات المراقبة</translation>
    </message>
    <message id="preference.watched-folders.about">
        <source>Whatever is put into them goes into the archive.</source>
        <translation>كل ما يوضع فيها يدخل الأرشيف.</translation>
    </message>
    <message id="preference.watched-folders.keys">
        <source>watch folder automatic import</source>
        <translation>مراقبة مجلد استيراد تلقائي</translation>
    </message>
    <message id="preference.zoom">
        <source>Size of the article</source>
        <translation>حجم نص المقال</translation>
    </message>
    <message id="preference.zoom.about">
        <source>Of the text that is read and written, on top of the size above. Ctrl++ and Ctrl+- do the same.</source>
        <translation>للنص الذي يُقرأ ويُكتب، فوق الحجم أعلاه. ويؤدي ⁦Ctrl++⁩ و⁦Ctrl+-⁩ العمل نفسه.</translation>
    </message>
    <message id="preference.zoom.auto">
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message id="preference.zoom.keys">
        <source>zoom font reading larger</source>
        <translation>تكبير تصغير خط القراءة</translation>
    </message>
    <message id="preferences.example">
        <source>Today: {date}</source>
        <translation>اليوم: {date}</translation>
    </message>
    <message id="preferences.none">
        <source>Nothing was found. Try another word, in Arabic or in English.</source>
        <translation>لا نتائج. جرّب كلمة أخرى، بالعربية أو الإنجليزية.</translation>
    </message>
    <message id="preferences.page.appearance">
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message id="preferences.page.dates">
        <source>Dates and numbers</source>
        <translation>التواريخ والأرقام</translation>
    </message>
    <message id="preferences.page.general">
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message id="preferences.page.import">
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message id="preferences.page.paper">
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message id="preferences.page.safety">
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message id="preferences.page.search">
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message id="preferences.page.writing">
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message id="preferences.pages">
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message id="preferences.restore">
        <source>Restore the defaults of this page</source>
        <translation>استرجاع الإعدادات الأصلية لهذه الصفحة</translation>
    </message>
    <message id="preferences.search">
        <source>Search the preferences</source>
        <translation>ابحث في التفضيلات</translation>
    </message>
    <message id="preferences.title">
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message id="preview.added">
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message id="preview.again">
        <source>Show this before up to {most} articles are imported</source>
        <translation>عرض هذا قبل استيراد ما لا يزيد على {most} مقالًا</translation>
    </message>
    <message id="preview.cancel">
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message id="preview.columns">
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message id="preview.failed" numerus="yes">
        <source>{n} cannot be read, at the end of the list</source>
        <translation>
            <numerusform>قُرئ كل شيء</numerusform>
            <numerusform>تعذرت قراءة ملف واحد تجده في آخر القائمة</numerusform>
            <numerusform>تعذرت قراءة ملفين تجدهما في آخر القائمة</numerusform>
            <numerusform>تعذرت قراءة {n} ملفات تجدها في آخر القائمة</numerusform>
            <numerusform>تعذرت قراءة {n} ملفًا تجدها في آخر القائمة</numerusform>
            <numerusform>تعذرت قراءة {n} ملف تجدها في آخر القائمة</numerusform>
        </translation>
    </message>
    <message id="preview.joined">
        <source>Joins {headline}</source>
        <translation>ينضم إلى {headline}</translation>
    </message>
    <message id="preview.list">
        <source>Articles found in the files</source>
        <translation>المقالات التي في الملفات</translation>
    </message>
    <message id="preview.missing">
        <source>says something of an article that is not here</source>
        <translation>يقول شيئًا عن مقال ليس هنا</translation>
    </message>
    <message id="preview.same-files">
        <source>The same as another one of these</source>
        <translation>هو نفسه واحد آخر من هذه</translation>
    </message>
    <message id="preview.take" numerus="yes">
        <source>Import {n} articles</source>
        <translation>
            <numerusform>لم يُختر شيء</numerusform>
            <numerusform>استيراد مقال واحد</numerusform>
            <numerusform>استيراد مقالين</numerusform>
            <numerusform>استيراد {n} مقالات</numerusform>
            <numerusform>استيراد {n} مقالًا</numerusform>
            <numerusform>استيراد {n} مقال</numerusform>
        </translation>
    </message>
    <message id="preview.text">
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message id="preview.title">
        <source>What will be imported</source>
        <translation>ما سيُستورد</translation>
    </message>
    <message id="preview.twin">
        <source>New, a near copy of {headline} ({percent}%)</source>
        <translation>جديد، نسخة قريبة من {headline} ({percent}٪)</translation>
    </message>
    <message id="preview.unchanged">
        <source>Is here already: {headline}</source>
        <translation>موجود من قبل: {headline}</translation>
    </message>
    <message id="preview.words" numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>بلا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message id="print-preview.facing">
        <source>Two pages side by side</source>
        <translation>صفحتان متقابلتان</translation>
    </message>
    <message id="print-preview.larger">
        <source>Larger (Ctrl++)</source>
        <translation>تكبير (Ctrl++)</translation>
    </message>
    <message id="print-preview.laying-out">
        <source>Laying out the pages…</source>
        <translation>جارٍ ترتيب الصفحات…</translation>
    </message>
    <message id="print-preview.next">
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message id="print-preview.none">
        <source>None of these articles is there any more.</source>
        <translation>لم يعد أيّ من هذه المقالات موجودًا.</translation>
    </message>
    <message id="print-preview.of">
        <source>of {total}</source>
        <translation>من {total}</translation>
    </message>
    <message id="print-preview.page">
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message id="print-preview.paper">
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message id="print-preview.previous">
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message id="print-preview.print">
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message id="print-preview.save">
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message id="print-preview.smaller">
        <source>Smaller (Ctrl+-)</source>
        <translation>تصغير (Ctrl+-)</translation>
    </message>
    <message id="print-preview.so-far">
        <source>Laying out the pages: {done} of {total} articles</source>
        <translation>جارٍ ترتيب الصفحات (المقالات: {done} من {total})</translation>
    </message>
    <message id="print-preview.some" numerus="yes">
        <source>The first {most} of {n} articles are shown; all of them are printed and saved.</source>
        <translation>
            <numerusform>تُعرض أول {most} من {n} مقال؛ وتُطبع المقالات وتُحفظ كلها.</numerusform>
            <numerusform>تُعرض أول {most} من مقال واحد ({n})؛ ويُطبع ويُحفظ كله.</numerusform>
            <numerusform>تُعرض أول {most} من مقالين ({n})؛ ويُطبعان ويُحفظان.</numerusform>
            <numerusform>تُعرض أول {most} من {n} مقالات؛ وتُطبع وتُحفظ كلها.</numerusform>
            <numerusform>تُعرض أول {most} من {n} مقالًا؛ وتُطبع وتُحفظ كلها.</numerusform>
            <numerusform>تُعرض أول {most} من {n} مقال؛ وتُطبع وتُحفظ كلها.</numerusform>
        </translation>
    </message>
    <message id="print-preview.title">
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message id="print-preview.whole">
        <source>Whole page (Ctrl+0)</source>
        <translation>الصفحة كاملة (Ctrl+0)</translation>
    </message>
    <message id="print.done" numerus="yes">
        <source>{n} articles sent to the printer</source>
        <translation>
            <numerusform>لم يُرسل شيء إلى الطابعة</numerusform>
            <numerusform>أُرسل مقال واحد إلى الطابعة</numerusform>
            <numerusform>أُرسل مقالان إلى الطابعة</numerusform>
            <numerusform>أُرسلت {n} مقالات إلى الطابعة</numerusform>
            <numerusform>أُرسل {n} مقالًا إلى الطابعة</numerusform>
            <numerusform>أُرسل {n} مقال إلى الطابعة</numerusform>
        </translation>
    </message>
    <message id="print.running">
        <source>Printing {done} of {total}</source>
        <translation>طباعة {done} من {total}</translation>
    </message>
    <message id="print.stopping">
        <source>Stopping; pages already sent may still be printed…</source>
        <translation>تتوقف الطباعة؛ قد تُطبع الصفحات التي أُرسلت…</translation>
    </message>
    <message id="quote.from">
        <source>From</source>
        <translation>عن</translation>
    </message>
    <message id="quote.itself">
        <source>This is the article that you are writing: it cannot quote itself.</source>
        <translation>هذا هو المقال الذي تكتبه: لا يقتبس المقال من نفسه.</translation>
    </message>
    <message id="quote.no-draft">
        <source>Open the article that you write in first: a quotation lands at its caret.</source>
        <translation>افتح المقال الذي تكتب فيه أولًا: يوضع الاقتباس عند مؤشر الكتابة فيه.</translation>
    </message>
    <message id="quote.nothing">
        <source>There are no words here to quote.</source>
        <translation>لا كلمات هنا تُقتبس.</translation>
    </message>
    <message id="quote.short">
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message id="reason.after" numerus="yes">
        <source>{n} days later</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {n} أيام</numerusform>
            <numerusform>بعد {n} يومًا</numerusform>
            <numerusform>بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message id="reason.before" numerus="yes">
        <source>{n} days earlier</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>قبله بيوم</numerusform>
            <numerusform>قبله بيومين</numerusform>
            <numerusform>قبله بـ{n} أيام</numerusform>
            <numerusform>قبله بـ{n} يومًا</numerusform>
            <numerusform>قبله بـ{n} يوم</numerusform>
        </translation>
    </message>
    <message id="reason.days" numerus="yes">
        <source>{n} days apart</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>بفارق يوم</numerusform>
            <numerusform>بفارق يومين</numerusform>
            <numerusform>بفارق {n} أيام</numerusform>
            <numerusform>بفارق {n} يومًا</numerusform>
            <numerusform>بفارق {n} يوم</numerusform>
        </translation>
    </message>
    <message id="reason.link-in-common">
        <source>both linked with {title}</source>
        <translation>كلاهما مرتبط بـ{title}</translation>
    </message>
    <message id="reason.same-day">
        <source>the same day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message id="reason.same-id">
        <source>the same identifier</source>
        <translation>المعرّف نفسه</translation>
    </message>
    <message id="reason.same-month">
        <source>the same month</source>
        <translation>في الشهر نفسه</translation>
    </message>
    <message id="reason.same-url">
        <source>the same address</source>
        <translation>الرابط نفسه</translation>
    </message>
    <message id="reason.waiting-in-common">
        <source>both name {title}</source>
        <translation>كلاهما يذكر {title}</translation>
    </message>
    <message id="reason.words">
        <source>words in common: {words}</source>
        <translation>كلمات مشتركة: {words}</translation>
    </message>
    <message id="recovery.about">
        <source>newsdesk ended before this was saved. Compare it with what the archive has, and decide.</source>
        <translation>توقّف newsdesk قبل أن يُحفظ هذا. قارنه بما في الأرشيف ثم قرّر.</translation>
    </message>
    <message id="recovery.apart">
        <source>As an article of its own</source>
        <translation>جعله مقالًا مستقلًا</translation>
    </message>
    <message id="recovery.apart.why">
        <source>The article stays as it is</source>
        <translation>يبقى المقال كما هو</translation>
    </message>
    <message id="recovery.later">
        <source>Decide later</source>
        <translation>قرار لاحق</translation>
    </message>
    <message id="recovery.leave">
        <source>Leave it out</source>
        <translation>تركه جانبًا</translation>
    </message>
    <message id="recovery.leave.why">
        <source>The article stays as it is; this can still be read in its history</source>
        <translation>يبقى المقال كما هو، ويمكن قراءة هذا في سجلّه</translation>
    </message>
    <message id="recovery.take">
        <source>Take it over</source>
        <translation>اعتماده</translation>
    </message>
    <message id="recovery.take.why">
        <source>Becomes the article's text; what it says now stays in its history</source>
        <translation>يصبح نص المقال، ويبقى ما فيه الآن في سجلّه</translation>
    </message>
    <message id="recovery.title">
        <source>Writing that was not saved</source>
        <translation>كتابة لم تُحفظ</translation>
    </message>
    <message id="recovery.told">
        <source>{headline}, written until {moment}</source>
        <translation>{headline}، كُتب حتى {moment}</translation>
    </message>
    <message id="recovery.told.gone">
        <source>{headline}, written until {moment}. The article it belonged to is gone.</source>
        <translation>{headline}، كُتب حتى {moment}. المقال الذي كان له لم يعد موجودًا.</translation>
    </message>
    <message id="reindex.running">
        <source>Making the index anew: {done} of {total}</source>
        <translation>بناء الفهرس من جديد: {done} من {total}</translation>
    </message>
    <message id="reindex.stopping">
        <source>Stopping…</source>
        <translation>يتوقف…</translation>
    </message>
    <message id="related.alike">
        <source>{percent}% alike</source>
        <translation>متشابهان بنسبة {percent}٪</translation>
    </message>
    <message id="related.candidates" numerus="yes">
        <source>{n} articles have this title; none was chosen</source>
        <translation>
            <numerusform>لا مقال بهذا العنوان</numerusform>
            <numerusform>مقال واحد بهذا العنوان، ولم يُختر بعد</numerusform>
            <numerusform>مقالان بهذا العنوان، ولم يُختر أيهما</numerusform>
            <numerusform>{n} مقالات بهذا العنوان، ولم يُختر أي منها</numerusform>
            <numerusform>{n} مقالًا بهذا العنوان، ولم يُختر أي منها</numerusform>
            <numerusform>{n} مقال بهذا العنوان، ولم يُختر أي منها</numerusform>
        </translation>
    </message>
    <message id="related.choose">
        <source>Choose the article…</source>
        <translation>اختيار المقال…</translation>
    </message>
    <message id="related.compare">
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message id="related.compare.title">
        <source>Two articles compared</source>
        <translation>مقارنة مقالين</translation>
    </message>
    <message id="related.compare.told">
        <source>What {newer} says differently from {older}</source>
        <translation>ما يختلف فيه {newer} عن {older}</translation>
    </message>
    <message id="related.copies" numerus="yes">
        <source>and {n} copies</source>
        <translation>
            <numerusform>ولا نسخ أخرى</numerusform>
            <numerusform>ونسخة أخرى</numerusform>
            <numerusform>ونسختان أخريان</numerusform>
            <numerusform>و{n} نسخ أخرى</numerusform>
            <numerusform>و{n} نسخة أخرى</numerusform>
            <numerusform>و{n} نسخة أخرى</numerusform>
        </translation>
    </message>
    <message id="related.dismiss.hint">
        <source>Not suggested with this article any more</source>
        <translation>لا يُقترح مع هذا المقال بعد الآن</translation>
    </message>
    <message id="related.drop">
        <source>Drop here to link with this article</source>
        <translation>أفلت هنا للربط بهذا المقال</translation>
    </message>
    <message id="related.drop.one">
        <source>the dropped article</source>
        <translation>المقال الذي أفلتَّه</translation>
    </message>
    <message id="related.incoming">
        <source>Articles that link here</source>
        <translation>مقالات تشير إليه</translation>
    </message>
    <message id="related.indexing">
        <source>The search index is being made. Articles that look like this one will stand here by themselves when it is ready.</source>
        <translation>يُبنى فهرس البحث الآن. ستظهر المقالات التي تشبه هذا المقال هنا من تلقاء نفسها حين يجهز.</translation>
    </message>
    <message id="related.kind">
        <source>Kind of link</source>
        <translation>نوع الصلة</translation>
    </message>
    <message id="related.link">
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message id="related.link.as">
        <source>Link as…</source>
        <translation>ربط بوصفه…</translation>
    </message>
    <message id="related.link.guessed">
        <source>Likely: {kind} {title}</source>
        <translation>المرجَّح: {kind} {title}</translation>
    </message>
    <message id="related.link.other">
        <source>Link an article…</source>
        <translation>ربط بمقال آخر…</translation>
    </message>
    <message id="related.link.reverse">
        <source>The other way round</source>
        <translation>بالاتجاه المعاكس</translation>
    </message>
    <message id="related.link.with">
        <source>Link: {kind}</source>
        <translation>ربط: {kind}</translation>
    </message>
    <message id="related.menu">
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message id="related.menu.named">
        <source>More for “{title}”</source>
        <translation>المزيد عن «{title}»</translation>
    </message>
    <message id="related.more" numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض صلة أخرى</numerusform>
            <numerusform>عرض صلتين أخريين</numerusform>
            <numerusform>عرض {n} صلات أخرى</numerusform>
            <numerusform>عرض {n} صلة أخرى</numerusform>
            <numerusform>عرض {n} صلة أخرى</numerusform>
        </translation>
    </message>
    <message id="related.no-article">
        <source>Once an article is open, what it is linked with and what resembles it stand here.</source>
        <translation>حين تفتح مقالًا تجد هنا ما يرتبط به وما يشبهه.</translation>
    </message>
    <message id="related.no-suggestions">
        <source>Nothing in the archive looks like this article.</source>
        <translation>لا شيء في الأرشيف يشبه هذا المقال.</translation>
    </message>
    <message id="related.none">
        <source>No links yet. Link this article with another, or drag articles here from the list.</source>
        <translation>لا صلات بعد. اربط هذا المقال بمقال آخر، أو اسحب مقالات من القائمة إلى هنا.</translation>
    </message>
    <message id="related.none.read-only">
        <source>No links.</source>
        <translation>لا صلات.</translation>
    </message>
    <message id="related.note.add">
        <source>Add a note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message id="related.note.edit">
        <source>Edit note…</source>
        <translation>تعديل الملاحظة…</translation>
    </message>
    <message id="related.note.hint">
        <source>Why they belong together</source>
        <translation>ما الذي يجمعهما</translation>
    </message>
    <message id="related.note.save">
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message id="related.note.title">
        <source>Note on the link</source>
        <translation>ملاحظة على الصلة</translation>
    </message>
    <message id="related.outgoing">
        <source>Links of this article</source>
        <translation>صلات هذا المقال</translation>
    </message>
    <message id="related.passage.go">
        <source>Show this passage in the text</source>
        <translation>عرض هذا المقطع في النص</translation>
    </message>
    <message id="related.passage.gone">
        <source>This passage does not stand in the text any more</source>
        <translation>لم يعد هذا المقطع موجودًا في النص</translation>
    </message>
    <message id="related.perhaps">
        <source>perhaps</source>
        <translation>ربما</translation>
    </message>
    <message id="related.perhaps.hint">
        <source>A headline in the archive reads much like it. Is it the one?</source>
        <translation>في الأرشيف عنوان قريب منه. أهو المقصود؟</translation>
    </message>
    <message id="related.perhaps.none">
        <source>None of these</source>
        <translation>ليس أيًّا منها</translation>
    </message>
    <message id="related.perhaps.refuse.hint">
        <source>It is not offered for this title any more</source>
        <translation>لا يُعرض لهذا العنوان بعد الآن</translation>
    </message>
    <message id="related.suggested">
        <source>Suggested</source>
        <translation>مقترحة</translation>
    </message>
    <message id="related.suggested.by">
        <source>by text, names, date</source>
        <translation>بحسب النص والأسماء والتاريخ</translation>
    </message>
    <message id="related.trashed">
        <source>in the trash</source>
        <translation>في المهملات</translation>
    </message>
    <message id="related.twins">
        <source>Near copies</source>
        <translation>نسخ متقاربة</translation>
    </message>
    <message id="related.twins.by">
        <source>by their words</source>
        <translation>بنصوصها</translation>
    </message>
    <message id="related.unlink.named">
        <source>Unlink “{title}”</source>
        <translation>فك الربط مع «{title}»</translation>
    </message>
    <message id="related.waiting">
        <source>Not here yet</source>
        <translation>لم تصل بعد</translation>
    </message>
    <message id="related.waiting.hand">
        <source>Linked by itself when an article with this title arrives.</source>
        <translation>يُربط تلقائيًا عند وصول مقال بهذا العنوان.</translation>
    </message>
    <message id="related.waiting.hint">
        <source>Named on the captured page; it is linked by itself when it arrives.</source>
        <translation>ذُكر في الصفحة الملتقطة؛ يُربط تلقائيًا عند وصوله.</translation>
    </message>
    <message id="replace.about">
        <source>What would be replaced is shown here; nothing changes before you take it, and one undo takes it back.</source>
        <translation>يظهر هنا ما سيُستبدل؛ ولا يتغير شيء قبل أن تعتمده، وتراجع واحد يعيده.</translation>
    </message>
    <message id="replace.all">
        <source>Replace all here</source>
        <translation>استبدال الكل هنا</translation>
    </message>
    <message id="replace.hint">
        <source>Replace with</source>
        <translation>النص البديل</translation>
    </message>
    <message id="replace.list">
        <source>In the list…</source>
        <translation>في القائمة…</translation>
    </message>
    <message id="replace.name">
        <source>What takes its place</source>
        <translation>البديل</translation>
    </message>
    <message id="replace.one">
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message id="replace.take">
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message id="replace.title">
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message id="report.again">
        <source>Try the failed files again</source>
        <translation>إعادة محاولة ما تعذر</translation>
    </message>
    <message id="report.file.not-read">
        <source>not read to its end</source>
        <translation>لم يُقرأ إلى آخره</translation>
    </message>
    <message id="report.file.nothing">
        <source>nothing was taken in</source>
        <translation>لم يدخل منه شيء</translation>
    </message>
    <message id="report.files">
        <source>File by file:</source>
        <translation>ملفًا ملفًا:</translation>
    </message>
    <message id="report.more" numerus="yes">
        <source>… and {n} more; the saved report has all of them</source>
        <translation>
            <numerusform>… ولا شيء غيرها</numerusform>
            <numerusform>… وواحد غيرها في التقرير المحفوظ</numerusform>
            <numerusform>… واثنان غيرها في التقرير المحفوظ</numerusform>
            <numerusform>… و{n} غيرها؛ كلها في التقرير المحفوظ</numerusform>
            <numerusform>… و{n} غيرها؛ كلها في التقرير المحفوظ</numerusform>
            <numerusform>… و{n} غيرها؛ كلها في التقرير المحفوظ</numerusform>
        </translation>
    </message>
    <message id="report.save">
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message id="report.saved">
        <source>The report is saved: {path}</source>
        <translation>حُفظ التقرير: {path}</translation>
    </message>
    <message id="restore.running">
        <source>Restoring: {done} of {total} MB</source>
        <translation>استرجاع: {done} من {total} م.ب</translation>
    </message>
    <message id="restore.stopping">
        <source>Stopping…</source>
        <translation>يتوقف…</translation>
    </message>
    <message id="rule.running">
        <source>Applying the rule: {done} of {total}</source>
        <translation>تُطبَّق القاعدة: {done} من {total}</translation>
    </message>
    <message id="rule.stopping">
        <source>Stopping…</source>
        <translation>يتوقف…</translation>
    </message>
    <message id="rules.about">
        <source>A rule is applied to everything that comes in, from the first to the last. Try it on what is here before you switch it on.</source>
        <translation>تُطبَّق القاعدة على كل ما يدخل، من الأولى إلى الأخيرة. جرّبها على الموجود قبل تشغيلها.</translation>
    </message>
    <message id="rules.any">
        <source>one of these holds</source>
        <translation>تحقق أحدها</translation>
    </message>
    <message id="rules.applied" numerus="yes">
        <source>The rule changed {n} articles</source>
        <translation>
            <numerusform>لم تغيّر القاعدة شيئًا</numerusform>
            <numerusform>غيّرت القاعدة مقالًا</numerusform>
            <numerusform>غيّرت القاعدة مقالين</numerusform>
            <numerusform>غيّرت القاعدة {n} مقالات</numerusform>
            <numerusform>غيّرت القاعدة {n} مقالًا</numerusform>
            <numerusform>غيّرت القاعدة {n} مقال</numerusform>
        </translation>
    </message>
    <message id="rules.apply" numerus="yes">
        <source>Apply to {n} articles here</source>
        <translation>
            <numerusform>تطبيقها على الموجود</numerusform>
            <numerusform>تطبيقها على مقال موجود</numerusform>
            <numerusform>تطبيقها على مقالين موجودين</numerusform>
            <numerusform>تطبيقها على {n} مقالات موجودة</numerusform>
            <numerusform>تطبيقها على {n} مقالًا موجودًا</numerusform>
            <numerusform>تطبيقها على {n} مقال موجود</numerusform>
        </translation>
    </message>
    <message id="rules.back" numerus="yes">
        <source>Take its tags back from {n} articles</source>
        <translation>
            <numerusform>سحب وسومها</numerusform>
            <numerusform>سحب وسومها من مقال</numerusform>
            <numerusform>سحب وسومها من مقالين</numerusform>
            <numerusform>سحب وسومها من {n} مقالات</numerusform>
            <numerusform>سحب وسومها من {n} مقالًا</numerusform>
            <numerusform>سحب وسومها من {n} مقال</numerusform>
        </translation>
    </message>
    <message id="rules.browse">
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message id="rules.changes" numerus="yes">
        <source>{n} would change</source>
        <translation>
            <numerusform>لن يتغير شيء</numerusform>
            <numerusform>سيتغير واحد</numerusform>
            <numerusform>سيتغير اثنان</numerusform>
            <numerusform>سيتغير {n} منها</numerusform>
            <numerusform>سيتغير {n} منها</numerusform>
            <numerusform>سيتغير {n} منها</numerusform>
        </translation>
    </message>
    <message id="rules.delete">
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message id="rules.down">
        <source>Later</source>
        <translation>تأخير</translation>
    </message>
    <message id="rules.every">
        <source>all of these hold</source>
        <translation>تحققت كلها</translation>
    </message>
    <message id="rules.field.direction">
        <source>Set direction</source>
        <translation>تعيين الاتجاه</translation>
    </message>
    <message id="rules.field.folder">
        <source>Found in folder</source>
        <translation>جاء من المجلد</translation>
    </message>
    <message id="rules.field.headline">
        <source>Headline has</source>
        <translation>في العنوان</translation>
    </message>
    <message id="rules.field.match">
        <source>Holds when</source>
        <translation>تنطبق إذا</translation>
    </message>
    <message id="rules.field.name">
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message id="rules.field.source">
        <source>Set source</source>
        <translation>تعيين المصدر</translation>
    </message>
    <message id="rules.field.sources">
        <source>Source is</source>
        <translation>المصدر</translation>
    </message>
    <message id="rules.field.status">
        <source>Set status</source>
        <translation>تعيين الحالة</translation>
    </message>
    <message id="rules.field.tags">
        <source>Add tags</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message id="rules.hint.folder">
        <source>and all below it</source>
        <translation>وكل ما تحته</translation>
    </message>
    <message id="rules.hint.headline">
        <source>words; "as they stand"; beginning*; one | another</source>
        <translation>كلمات؛ "كما هي"؛ بداية*؛ هذه | أو تلك</translation>
    </message>
    <message id="rules.hint.name">
        <source>what it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message id="rules.hint.source">
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message id="rules.hint.sources">
        <source>names, parted by commas</source>
        <translation>أسماء بينها فواصل</translation>
    </message>
    <message id="rules.hint.tags">
        <source>names, parted by commas</source>
        <translation>أسماء بينها فواصل</translation>
    </message>
    <message id="rules.hits">
        <source>What it found</source>
        <translation>ما وجدته</translation>
    </message>
    <message id="rules.is-off">
        <source>off</source>
        <translation>متوقفة</translation>
    </message>
    <message id="rules.is-on">
        <source>on</source>
        <translation>تعمل</translation>
    </message>
    <message id="rules.leave">
        <source>leave as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message id="rules.matches" numerus="yes">
        <source>{n} articles match</source>
        <translation>
            <numerusform>لا ينطبق على أي مقال</numerusform>
            <numerusform>ينطبق على مقال واحد</numerusform>
            <numerusform>ينطبق على مقالين</numerusform>
            <numerusform>ينطبق على {n} مقالات</numerusform>
            <numerusform>ينطبق على {n} مقالًا</numerusform>
            <numerusform>ينطبق على {n} مقال</numerusform>
        </translation>
    </message>
    <message id="rules.nameless">
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message id="rules.new">
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message id="rules.none">
        <source>No rules yet. A rule gives what comes in its tags, a status or a source. Describe the first one here, try it, and save it.</source>
        <translation>لا قواعد بعد. تعطي القاعدة ما يصل وسومًا أو حالة أو مصدرًا. صف القاعدة الأولى هنا وجرّبها ثم احفظها.</translation>
    </message>
    <message id="rules.on">
        <source>Use it for what comes in</source>
        <translation>تطبيقها على كل ما يدخل</translation>
    </message>
    <message id="rules.save">
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message id="rules.tagged" numerus="yes">
        <source>{n} articles tagged</source>
        <translation>
            <numerusform>لا مقالات موسومة</numerusform>
            <numerusform>مقال موسوم</numerusform>
            <numerusform>مقالان موسومان</numerusform>
            <numerusform>{n} مقالات موسومة</numerusform>
            <numerusform>{n} مقالًا موسومًا</numerusform>
            <numerusform>{n} مقال موسوم</numerusform>
        </translation>
    </message>
    <message id="rules.taken-back" numerus="yes">
        <source>Tags taken back from {n} articles</source>
        <translation>
            <numerusform>لم يُسحب شيء</numerusform>
            <numerusform>سُحبت الوسوم من مقال</numerusform>
            <numerusform>سُحبت الوسوم من مقالين</numerusform>
            <numerusform>سُحبت الوسوم من {n} مقالات</numerusform>
            <numerusform>سُحبت الوسوم من {n} مقالًا</numerusform>
            <numerusform>سُحبت الوسوم من {n} مقال</numerusform>
        </translation>
    </message>
    <message id="rules.then">
        <source>Then</source>
        <translation>ماذا تفعل</translation>
    </message>
    <message id="rules.title">
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message id="rules.try">
        <source>Try on what is here</source>
        <translation>تجربتها على الموجود</translation>
    </message>
    <message id="rules.try-first">
        <source>Try it first, as it stands now.</source>
        <translation>جرّبها أولًا كما هي الآن.</translation>
    </message>
    <message id="rules.trying">
        <source>Trying… {found} found</source>
        <translation>تُجرَّب… وُجد {found}</translation>
    </message>
    <message id="rules.up">
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message id="rules.when">
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message id="safety.auto-failed">
        <source>The backup that was due could not be made.</source>
        <translation>حان موعد النسخ الاحتياطي وتعذّر.</translation>
    </message>
    <message id="safety.back-up">
        <source>Back up now</source>
        <translation>نسخ الآن</translation>
    </message>
    <message id="safety.beside">
        <source>Restore beside this archive</source>
        <translation>استرجاع بجانب هذا الأرشيف</translation>
    </message>
    <message id="safety.beside.about">
        <source>Makes another archive of the backup and opens it. The present one stays where it is.</source>
        <translation>يجعل من النسخة أرشيفًا آخر ويفتحه. ويبقى الحالي في مكانه.</translation>
    </message>
    <message id="safety.cannot-read">
        <source>This backup is damaged, or was not written by newsdesk. Choose another one; this one stays until you delete it.</source>
        <translation>هذه النسخة تالفة، أو لم يكتبها newsdesk. اختر غيرها؛ وتبقى هذه حتى تحذفها.</translation>
    </message>
    <message id="safety.changed">
        <source>changed {when}</source>
        <translation>عُدّل {when}</translation>
    </message>
    <message id="safety.check">
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message id="safety.check.about">
        <source>Reads the database, every captured file and attachment, and the search index.</source>
        <translation>يقرأ القاعدة، وكل ملف أصلي ومرفق، وفهرس البحث.</translation>
    </message>
    <message id="safety.check.bad" numerus="yes">
        <source>Checked {when}: {n} problems were found.</source>
        <translation>
            <numerusform>فُحص {when}: كل شيء سليم.</numerusform>
            <numerusform>فُحص {when}: وُجدت مشكلة واحدة.</numerusform>
            <numerusform>فُحص {when}: وُجدت مشكلتان.</numerusform>
            <numerusform>فُحص {when}: وُجدت {n} مشكلات.</numerusform>
            <numerusform>فُحص {when}: وُجدت {n} مشكلة.</numerusform>
            <numerusform>فُحص {when}: وُجدت {n} مشكلة.</numerusform>
        </translation>
    </message>
    <message id="safety.check.good">
        <source>Checked {when}: all is sound.</source>
        <translation>فُحص {when}: كل شيء سليم.</translation>
    </message>
    <message id="safety.check.never">
        <source>It has never been checked here.</source>
        <translation>لم يُفحص هنا بعد.</translation>
    </message>
    <message id="safety.choose">
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message id="safety.choose-folder">
        <source>Where backups are kept</source>
        <translation>مكان حفظ النسخ الاحتياطية</translation>
    </message>
    <message id="safety.cloud.banner">
        <source>This archive is in a folder that {service} copies to other machines. That can damage it.</source>
        <translation>هذا الأرشيف في مجلد ينسخه {service} إلى أجهزة أخرى، وقد يُتلفه ذلك.</translation>
    </message>
    <message id="safety.cloud.do">
        <source>What to do: close newsdesk, move the folder of the archive to a place that is not synchronised, and open it there. Let {service} have the backups instead: they never change once they are written, so choose a folder of it for them.</source>
        <translation>ما العمل: أغلق newsdesk، وانقل مجلد الأرشيف إلى مكان لا يُزامَن، وافتحه هناك. ودع {service} ينسخ النسخ الاحتياطية بدلًا منه، فهي لا تتغير بعد كتابتها: اختر لها مجلدًا من مجلداته.</translation>
    </message>
    <message id="safety.cloud.more">
        <source>Why, and what to do…</source>
        <translation>السبب والحل…</translation>
    </message>
    <message id="safety.cloud.none">
        <source>The archive is in no folder that is known to be copied to other machines.</source>
        <translation>ليس الأرشيف في مجلد يُعرف أنه يُنسخ إلى أجهزة أخرى.</translation>
    </message>
    <message id="safety.cloud.silence">
        <source>Do not warn about this archive again</source>
        <translation>لا تنبّه على هذا الأرشيف مرة أخرى</translation>
    </message>
    <message id="safety.cloud.title">
        <source>The archive is in a synchronised folder</source>
        <translation>الأرشيف في مجلد مزامنة</translation>
    </message>
    <message id="safety.cloud.what">
        <source>{service} copies the folder of this archive to other machines.</source>
        <translation>ينسخ {service} مجلد هذا الأرشيف إلى أجهزة أخرى.</translation>
    </message>
    <message id="safety.cloud.why">
        <source>An archive is a database and an index: many files that belong together and change together. {service} copies them one by one, at moments of its own. If two machines write, or a copy is taken in the middle of a change, it keeps one file of each and the archive is damaged; files it “frees up” are missing when they are needed.</source>
        <translation>الأرشيف قاعدة بيانات وفهرس: ملفات كثيرة يكمل بعضها بعضًا وتتغير معًا. أما {service} فينسخها واحدًا واحدًا في أوقات يختارها. فإن كتب جهازان، أو أُخذت نسخة في أثناء تغيير، بقي من كل ملف وجه واحد وتلف الأرشيف. وما «يفرغه» من الملفات يُفقد حين يُحتاج إليه.</translation>
    </message>
    <message id="safety.compare.here" numerus="yes">
        <source>{n} articles of the archive are not in it.</source>
        <translation>
            <numerusform>كل مقالات الأرشيف فيها.</numerusform>
            <numerusform>مقال واحد من الأرشيف ليس فيها.</numerusform>
            <numerusform>مقالان من الأرشيف ليسا فيها.</numerusform>
            <numerusform>{n} مقالات من الأرشيف ليست فيها.</numerusform>
            <numerusform>{n} مقالًا من الأرشيف ليست فيها.</numerusform>
            <numerusform>{n} مقال من الأرشيف ليست فيها.</numerusform>
        </translation>
    </message>
    <message id="safety.compare.other" numerus="yes">
        <source>{n} articles have been changed since.</source>
        <translation>
            <numerusform>لم يُعدَّل مقال بعدها.</numerusform>
            <numerusform>مقال واحد عُدّل بعدها.</numerusform>
            <numerusform>مقالان عُدّلا بعدها.</numerusform>
            <numerusform>{n} مقالات عُدّلت بعدها.</numerusform>
            <numerusform>{n} مقالًا عُدّلت بعدها.</numerusform>
            <numerusform>{n} مقال عُدّلت بعدها.</numerusform>
        </translation>
    </message>
    <message id="safety.compare.other-archive">
        <source>It is a backup of another archive than the one that is open.</source>
        <translation>هي نسخة من أرشيف غير المفتوح الآن.</translation>
    </message>
    <message id="safety.compare.same">
        <source>The archive holds the same articles today.</source>
        <translation>في الأرشيف اليوم المقالات نفسها.</translation>
    </message>
    <message id="safety.compare.there" numerus="yes">
        <source>{n} articles in it are not in the archive any more.</source>
        <translation>
            <numerusform>لا مقال فيها غاب عن الأرشيف.</numerusform>
            <numerusform>مقال واحد فيها لم يعد في الأرشيف.</numerusform>
            <numerusform>مقالان فيها لم يعودا في الأرشيف.</numerusform>
            <numerusform>{n} مقالات فيها لم تعد في الأرشيف.</numerusform>
            <numerusform>{n} مقالًا فيها لم تعد في الأرشيف.</numerusform>
            <numerusform>{n} مقال فيها لم تعد في الأرشيف.</numerusform>
        </translation>
    </message>
    <message id="safety.delete">
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message id="safety.delete.ask">
        <source>Delete the backup made {when}? Files that no other backup needs go with it. This cannot be undone.</source>
        <translation>أتُحذف النسخة الاحتياطية ({when})؟ تذهب معها الملفات التي لا تحتاج إليها نسخة أخرى. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message id="safety.delete.do">
        <source>Delete the backup</source>
        <translation>حذف النسخة</translation>
    </message>
    <message id="safety.drill.about">
        <source>The newest backup is restored into a folder that is thrown away, opened, and compared with what it should hold.</source>
        <translation>تُسترجع أحدث نسخة في مجلد مؤقت، وتُفتح، وتُقارن بما ينبغي أن يكون فيها، ثم يُحذف المجلد.</translation>
    </message>
    <message id="safety.drill.bad" numerus="yes">
        <source>Tried {when}: {n} things did not come back.</source>
        <translation>
            <numerusform>جُرّبت {when}: عاد كل شيء.</numerusform>
            <numerusform>جُرّبت {when}: شيء واحد لم يعد.</numerusform>
            <numerusform>جُرّبت {when}: شيئان لم يعودا.</numerusform>
            <numerusform>جُرّبت {when}: {n} أشياء لم تعد.</numerusform>
            <numerusform>جُرّبت {when}: {n} شيئًا لم تعد.</numerusform>
            <numerusform>جُرّبت {when}: {n} شيء لم تعد.</numerusform>
        </translation>
    </message>
    <message id="safety.drill.good">
        <source>Tried {when}: everything came back.</source>
        <translation>جُرّبت {when}: عاد كل شيء.</translation>
    </message>
    <message id="safety.drill.never">
        <source>It has never been tried.</source>
        <translation>لم تُجرَّب بعد.</translation>
    </message>
    <message id="safety.files" numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>بلا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message id="safety.folder.gone">
        <source>This folder is not there: plug in the disk, or choose another folder.</source>
        <translation>هذا المجلد غير موجود: صِل القرص، أو اختر مجلدًا آخر.</translation>
    </message>
    <message id="safety.folder.same-disk">
        <source>It is on the same disk as the archive: if that disk fails, both are gone. A folder on another disk would be safer.</source>
        <translation>هو على القرص نفسه الذي عليه الأرشيف، فإن تعطّل القرص ضاعا معًا. مجلد على قرص آخر أسلم.</translation>
    </message>
    <message id="safety.gigabytes">
        <source>{number} GB</source>
        <translation>{number} غ.ب</translation>
    </message>
    <message id="safety.headlines">
        <source>Articles in it, the last changed first</source>
        <translation>مقالاتها، آخرها تعديلًا أولًا</translation>
    </message>
    <message id="safety.inside.archive">
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message id="safety.inside.articles">
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message id="safety.inside.changed">
        <source>Newest change</source>
        <translation>آخر تعديل فيها</translation>
    </message>
    <message id="safety.inside.database">
        <source>Database</source>
        <translation>القاعدة</translation>
    </message>
    <message id="safety.inside.files">
        <source>Captured files and attachments</source>
        <translation>الملفات الأصلية والمرفقات</translation>
    </message>
    <message id="safety.inside.links">
        <source>Links</source>
        <translation>الصلات</translation>
    </message>
    <message id="safety.inside.made">
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message id="safety.inside.nothing">
        <source>As soon as there is a backup, you can look at what is in it here before anything is restored.</source>
        <translation>ما إن تكون هناك نسخة احتياطية حتى يمكنك الاطلاع هنا على ما فيها قبل استعادة أي شيء.</translation>
    </message>
    <message id="safety.inside.revisions">
        <source>Versions</source>
        <translation>نسخ المقالات</translation>
    </message>
    <message id="safety.inside.tags">
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message id="safety.instead">
        <source>In place of this archive…</source>
        <translation>مكان هذا الأرشيف…</translation>
    </message>
    <message id="safety.instead.ask">
        <source>The backup made {when} takes the place of the archive. What is there now is not deleted: it moves aside as “{name}” with today's date, and can be opened again at any time.</source>
        <translation>تحل النسخة ({when}) محل الأرشيف. لا يُحذف الموجود الآن: يُنقل جانبًا باسم «{name}» مع تاريخ اليوم، ويمكن فتحه في أي وقت.</translation>
    </message>
    <message id="safety.instead.do">
        <source>Put it in its place</source>
        <translation>إحلالها محله</translation>
    </message>
    <message id="safety.kept" numerus="yes">
        <source>{n} backups, the oldest of {first}; {size} in all. {free} are free there.</source>
        <translation>
            <numerusform>لا نسخ. المتاح هناك {free} ({size}، {first}).</numerusform>
            <numerusform>نسخة واحدة من {first}: {size}. المتاح هناك {free}.</numerusform>
            <numerusform>نسختان، أقدمهما من {first}، حجمهما {size}. المتاح هناك {free}.</numerusform>
            <numerusform>{n} نسخ، أقدمها من {first}، حجمها معًا {size}. المتاح هناك {free}.</numerusform>
            <numerusform>{n} نسخة، أقدمها من {first}، حجمها معًا {size}. المتاح هناك {free}.</numerusform>
            <numerusform>{n} نسخة، أقدمها من {first}، حجمها معًا {size}. المتاح هناك {free}.</numerusform>
        </translation>
    </message>
    <message id="safety.kept.none">
        <source>None yet. {free} are free there.</source>
        <translation>لا شيء بعد. المتاح هناك {free}.</translation>
    </message>
    <message id="safety.kind.auto">
        <source>by itself</source>
        <translation>تلقائية</translation>
    </message>
    <message id="safety.kind.damaged">
        <source>cannot be read</source>
        <translation>لا تُقرأ</translation>
    </message>
    <message id="safety.kind.hand">
        <source>made by you</source>
        <translation>بطلب منك</translation>
    </message>
    <message id="safety.last.changed">
        <source>The archive has changed since.</source>
        <translation>تغيّر الأرشيف بعدها.</translation>
    </message>
    <message id="safety.last.damaged">
        <source>The last backup, {when}, is not what was written: its database is missing or cut short. Back up now, and look at the disk.</source>
        <translation>آخر نسخة، {when}، ليست كما كُتبت: قاعدتها مفقودة أو مبتورة. انسخ الآن، وافحص القرص.</translation>
    </message>
    <message id="safety.last.holes" numerus="yes">
        <source>{n} files were missing or damaged in the archive itself, and are not in it.</source>
        <translation>
            <numerusform>لا ينقصها ملف.</numerusform>
            <numerusform>ملف واحد كان مفقودًا أو تالفًا في الأرشيف نفسه، وليس فيها.</numerusform>
            <numerusform>ملفان كانا مفقودين أو تالفين في الأرشيف نفسه، وليسا فيها.</numerusform>
            <numerusform>{n} ملفات كانت مفقودة أو تالفة في الأرشيف نفسه، وليست فيها.</numerusform>
            <numerusform>{n} ملفًا كانت مفقودة أو تالفة في الأرشيف نفسه، وليست فيها.</numerusform>
            <numerusform>{n} ملف كانت مفقودة أو تالفة في الأرشيف نفسه، وليست فيها.</numerusform>
        </translation>
    </message>
    <message id="safety.last.none">
        <source>There is no backup of this archive yet.</source>
        <translation>لا توجد نسخة احتياطية من هذا الأرشيف بعد.</translation>
    </message>
    <message id="safety.last.same">
        <source>Nothing has changed since.</source>
        <translation>لم يتغير شيء منذئذ.</translation>
    </message>
    <message id="safety.last.sound">
        <source>Last backup: {when}, {articles}. It was opened and checked when it was made.</source>
        <translation>آخر نسخة: {when}، {articles}. فُتحت وفُحصت عند إنشائها.</translation>
    </message>
    <message id="safety.no-headline">
        <source>No article in it is called so.</source>
        <translation>لا مقال فيها بهذا العنوان.</translation>
    </message>
    <message id="safety.none-here">
        <source>There are no backups in this folder.</source>
        <translation>لا نسخ احتياطية في هذا المجلد.</translation>
    </message>
    <message id="safety.off">
        <source>No backups are made by themselves.</source>
        <translation>لا تُنشأ نسخ تلقائيًا.</translation>
    </message>
    <message id="safety.other">
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message id="safety.part.check">
        <source>Check of the archive</source>
        <translation>فحص الأرشيف</translation>
    </message>
    <message id="safety.part.cloud">
        <source>Synchronised folders</source>
        <translation>مجلدات المزامنة</translation>
    </message>
    <message id="safety.part.drill">
        <source>Does it come back?</source>
        <translation>هل تُسترجع حقًا؟</translation>
    </message>
    <message id="safety.part.folder">
        <source>Where they are kept</source>
        <translation>مكان حفظها</translation>
    </message>
    <message id="safety.part.kept">
        <source>Backups</source>
        <translation>النسخ المحفوظة</translation>
    </message>
    <message id="safety.part.last">
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message id="safety.part.schedule">
        <source>Automatic backups</source>
        <translation>النسخ التلقائي</translation>
    </message>
    <message id="safety.read-only">
        <source>This archive is open for reading only here, so nothing is backed up by itself.</source>
        <translation>هذا الأرشيف مفتوح هنا للقراءة فقط، فلا نسخ تلقائيًا له.</translation>
    </message>
    <message id="safety.rescue">
        <source>Restore a backup…</source>
        <translation>استرجاع نسخة احتياطية…</translation>
    </message>
    <message id="safety.restore">
        <source>Look inside, restore…</source>
        <translation>نظرة داخلها واسترجاع…</translation>
    </message>
    <message id="safety.restore.title">
        <source>Restore a backup</source>
        <translation>استرجاع نسخة احتياطية</translation>
    </message>
    <message id="safety.restored">
        <source>Restored to: {path}</source>
        <translation>استُرجعت إلى: {path}</translation>
    </message>
    <message id="safety.restored-name">
        <source>restored</source>
        <translation>مسترجع</translation>
    </message>
    <message id="safety.rule">
        <source>Of those made by themselves stay all of the last day, one a day for 14 days, one a week for 8 weeks, one a month for ever. Those that you make stay until you delete them.</source>
        <translation>يبقى من النسخ التلقائية كل ما في اليوم الأخير، ثم واحدة لكل يوم مدة 14 يومًا، وواحدة لكل أسبوع مدة 8 أسابيع، وواحدة لكل شهر دائمًا. وما تنسخه بنفسك يبقى حتى تحذفه.</translation>
    </message>
    <message id="safety.schedule.day">
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message id="safety.schedule.off">
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message id="safety.schedule.week">
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message id="safety.search">
        <source>Look for a headline in it</source>
        <translation>ابحث عن عنوان فيها</translation>
    </message>
    <message id="safety.sign.damaged">
        <source>Last backup: {when}, damaged</source>
        <translation>آخر نسخة احتياطية: {when}، تالفة</translation>
    </message>
    <message id="safety.sign.holes">
        <source>Last backup: {when}, with files missing</source>
        <translation>آخر نسخة احتياطية: {when}، تنقصها ملفات</translation>
    </message>
    <message id="safety.sign.none">
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message id="safety.sign.sound">
        <source>Last backup: {when}, sound</source>
        <translation>آخر نسخة احتياطية: {when}، سليمة</translation>
    </message>
    <message id="safety.sign.trouble">
        <source>The last backup failed</source>
        <translation>تعذّر آخر نسخ احتياطي</translation>
    </message>
    <message id="safety.title">
        <source>Safety of the archive</source>
        <translation>سلامة الأرشيف</translation>
    </message>
    <message id="safety.trouble">
        <source>Tried {when}, in vain.</source>
        <translation>آخر محاولة {when} لم تنجح.</translation>
    </message>
    <message id="safety.try">
        <source>Try to restore it</source>
        <translation>تجربة الاسترجاع</translation>
    </message>
    <message id="safety.usual">
        <source>The usual folder</source>
        <translation>المجلد المعتاد</translation>
    </message>
    <message id="safety.when">
        <source>When newsdesk opens and a backup is due, and while it is open; only when something has changed. Writing goes on meanwhile.</source>
        <translation>عند فتح newsdesk إن حان الموعد، وما دام مفتوحًا، ولا تُصنع نسخة إلا إذا تغيّر شيء. ولا يتوقف العمل أثناءه.</translation>
    </message>
    <message id="sample.gone">
        <source>The sample article for this step is not there any more.</source>
        <translation>مقال هذه الخطوة لم يعد موجودًا.</translation>
    </message>
    <message id="sample.none">
        <source>There are no sample articles in this archive.</source>
        <translation>ليس في هذا الأرشيف مقالات نموذجية.</translation>
    </message>
    <message id="sample.remove.about">
        <source>Tags that only they carry go as well. One undo brings everything back.</source>
        <translation>وتذهب معها الوسوم التي لا يحملها غيرها. ويعيد التراجع مرة واحدة كل شيء.</translation>
    </message>
    <message id="sample.remove.all">
        <source>Remove all</source>
        <translation>إزالتها كلها</translation>
    </message>
    <message id="sample.remove.ask" numerus="yes">
        <source>Put the {n} sample articles into the trash?</source>
        <translation>
            <numerusform>لا مقالات نموذجية</numerusform>
            <numerusform>أتنقل المقال النموذجي إلى المهملات؟</numerusform>
            <numerusform>أتنقل المقالين النموذجيين إلى المهملات؟</numerusform>
            <numerusform>أتنقل المقالات النموذجية الـ{n} إلى المهملات؟</numerusform>
            <numerusform>أتنقل {n} مقالًا نموذجيًّا إلى المهملات؟</numerusform>
            <numerusform>أتنقل {n} مقال نموذجي إلى المهملات؟</numerusform>
        </translation>
    </message>
    <message id="sample.remove.changed" numerus="yes">
        <source>You have changed {n} of them. Tags that only they carry go as well; one undo brings everything back.</source>
        <translation>
            <numerusform>لم تغيّر شيئًا منها.</numerusform>
            <numerusform>غيّرتَ واحدًا منها. وتذهب معها الوسوم التي لا يحملها غيرها، ويعيد التراجع مرة واحدة كل شيء.</numerusform>
            <numerusform>غيّرتَ اثنين منها. وتذهب معها الوسوم التي لا يحملها غيرها، ويعيد التراجع مرة واحدة كل شيء.</numerusform>
            <numerusform>غيّرتَ {n} منها. وتذهب معها الوسوم التي لا يحملها غيرها، ويعيد التراجع مرة واحدة كل شيء.</numerusform>
            <numerusform>غيّرتَ {n} منها. وتذهب معها الوسوم التي لا يحملها غيرها، ويعيد التراجع مرة واحدة كل شيء.</numerusform>
            <numerusform>غيّرتَ {n} منها. وتذهب معها الوسوم التي لا يحملها غيرها، ويعيد التراجع مرة واحدة كل شيء.</numerusform>
        </translation>
    </message>
    <message id="sample.remove.title">
        <source>Remove the sample articles</source>
        <translation>إزالة المقالات النموذجية</translation>
    </message>
    <message id="sample.remove.untouched">
        <source>Keep what I changed</source>
        <translation>إبقاء ما غيّرته</translation>
    </message>
    <message id="sample.removed" numerus="yes">
        <source>{n} sample articles were put into the trash.</source>
        <translation>
            <numerusform>لم يُنقل شيء.</numerusform>
            <numerusform>نُقل مقال نموذجي إلى المهملات.</numerusform>
            <numerusform>نُقل مقالان نموذجيان إلى المهملات.</numerusform>
            <numerusform>نُقلت {n} مقالات نموذجية إلى المهملات.</numerusform>
            <numerusform>نُقل {n} مقالًا نموذجيًّا إلى المهملات.</numerusform>
            <numerusform>نُقل {n} مقال نموذجي إلى المهملات.</numerusform>
        </translation>
    </message>
    <message id="search.ask-name">
        <source>Name of the search:</source>
        <translation>اسم البحث:</translation>
    </message>
    <message id="search.clear">
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message id="search.help">
        <source>Words in any form, "a phrase" as it stands, -word to leave out, OR, ( ), NEAR/5, word*
title: body: by: source: tag: status: lang: date:2025-06 before: after: added: words:&gt;500 has:image is:untagged like:12</source>
        <translation>كلمات في أي صورة، و"عبارة" كما هي، و-كلمة لاستبعادها، وأو، و( )، وقرب/5، وكلمة*
عنوان: نص: كاتب: مصدر: وسم: حالة: لغة: تاريخ:2025-06 قبل: بعد: أضيف: كلمات:&gt;500 يحوي:صورة بلا:وسوم مثل:12</translation>
    </message>
    <message id="search.hint">
        <source>Search: words  "a phrase"  source:  tag:  date:</source>
        <translation>ابحث: كلمات  "عبارة"  مصدر:  وسم:  تاريخ:</translation>
    </message>
    <message id="search.meant">
        <source>Did you mean: {text}?</source>
        <translation>هل تقصد: {text}؟</translation>
    </message>
    <message id="search.misread">
        <source>Not understood as a condition, searched as words: {text}</source>
        <translation>لم يُفهم شرطًا فبُحث عنه كلماتٍ: {text}</translation>
    </message>
    <message id="search.name">
        <source>Search the archive</source>
        <translation>بحث في الأرشيف</translation>
    </message>
    <message id="search.proposals">
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message id="sheet.page">
        <source>Page of the article</source>
        <translation>صفحة المقال</translation>
    </message>
    <message id="sidebar.all">
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message id="sidebar.archived">
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message id="sidebar.draft">
        <source>Drafts</source>
        <translation>مسودات</translation>
    </message>
    <message id="sidebar.final">
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message id="sidebar.inbox">
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message id="sidebar.name">
        <source>Places of the archive</source>
        <translation>أقسام الأرشيف</translation>
    </message>
    <message id="sidebar.review">
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message id="sidebar.searches">
        <source>Saved searches</source>
        <translation>عمليات بحث محفوظة</translation>
    </message>
    <message id="sidebar.sources">
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message id="sidebar.tags">
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message id="sidebar.trash">
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message id="sidebar.untagged">
        <source>Untagged</source>
        <translation>بلا وسوم</translation>
    </message>
    <message id="size.bytes">
        <source>{number} bytes</source>
        <translation>{number} بايت</translation>
    </message>
    <message id="size.kilobytes">
        <source>{number} KB</source>
        <translation>{number} ك.ب</translation>
    </message>
    <message id="size.megabytes">
        <source>{number} MB</source>
        <translation>{number} م.ب</translation>
    </message>
    <message id="skipped.archive">
        <source>it is an archive of newsdesk: open it instead</source>
        <translation>أرشيف لـnewsdesk: افتحه بدل استيراده</translation>
    </message>
    <message id="skipped.bad-document">
        <source>the document is damaged: {detail}</source>
        <translation>المستند تالف: {detail}</translation>
    </message>
    <message id="skipped.bad-feed">
        <source>the feed is too broken to be read: {detail}</source>
        <translation>الموجز تالف فلا يُقرأ: {detail}</translation>
    </message>
    <message id="skipped.bad-json">
        <source>not valid JSON: {detail}</source>
        <translation>ليس JSON صحيحًا: {detail}</translation>
    </message>
    <message id="skipped.bad-page">
        <source>the page is too broken to be read</source>
        <translation>الصفحة تالفة فلا تُقرأ</translation>
    </message>
    <message id="skipped.bad-record">
        <source>the crawl is damaged from here on: {detail}</source>
        <translation>ملف الزحف تالف ابتداءً من هنا: {detail}</translation>
    </message>
    <message id="skipped.bad-row">
        <source>the row cannot be read: {detail}</source>
        <translation>صف غير مقروء: {detail}</translation>
    </message>
    <message id="skipped.bad-xml">
        <source>the XML is too broken to be read</source>
        <translation>ملف XML تالف فلا يُقرأ</translation>
    </message>
    <message id="skipped.bomb">
        <source>refused: it would unpack to very much more than it is</source>
        <translation>مرفوض: يتضخم بفكه إلى أضعاف كثيرة من حجمه</translation>
    </message>
    <message id="skipped.broken-container">
        <source>what is packed here cannot be unpacked, or not all of it: {detail}</source>
        <translation>المحزوم هنا لا يُفك، أو لا يُفك كله: {detail}</translation>
    </message>
    <message id="skipped.broken-member">
        <source>damaged inside the archive file: {detail}</source>
        <translation>تالف داخل الملف المضغوط: {detail}</translation>
    </message>
    <message id="skipped.cancelled">
        <source>the import was cancelled before all of it was in</source>
        <translation>أُلغي الاستيراد قبل أن يدخل كله</translation>
    </message>
    <message id="skipped.catalogue">
        <source>a catalogue of schemes, not an article</source>
        <translation>فهرس مخططات، لا مقال</translation>
    </message>
    <message id="skipped.changed-meanwhile">
        <source>it was changed while it was read: read it again</source>
        <translation>تغيّر في أثناء قراءته؛ أعد استيراده</translation>
    </message>
    <message id="skipped.closed-folder">
        <source>this folder may not be looked into</source>
        <translation>لا يُسمح بالنظر في هذا المجلد</translation>
    </message>
    <message id="skipped.empty">
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message id="skipped.empty-feed">
        <source>the feed holds no articles</source>
        <translation>لا مقالات في الموجز</translation>
    </message>
    <message id="skipped.empty-message">
        <source>a message without a news item</source>
        <translation>رسالة لا خبر فيها</translation>
    </message>
    <message id="skipped.empty-row">
        <source>neither headline nor text</source>
        <translation>لا عنوان ولا نص</translation>
    </message>
    <message id="skipped.forbidden">
        <source>this file may not be read</source>
        <translation>لا يُسمح بقراءة هذا الملف</translation>
    </message>
    <message id="skipped.list-of-feeds">
        <source>a list of feeds ({count}); it holds no articles itself</source>
        <translation>قائمة موجزات ({count})؛ لا مقالات فيها نفسها</translation>
    </message>
    <message id="skipped.locked">
        <source>it needs a password</source>
        <translation>يحتاج إلى كلمة سر</translation>
    </message>
    <message id="skipped.markup">
        <source>a kind of XML that is not read yet</source>
        <translation>نوع من XML لا يُقرأ بعد</translation>
    </message>
    <message id="skipped.missing">
        <source>there is no such file</source>
        <translation>لا يوجد ملف هنا</translation>
    </message>
    <message id="skipped.no-article">
        <source>no article was found on the page</source>
        <translation>لم يُعثر في الصفحة على مقال</translation>
    </message>
    <message id="skipped.no-columns">
        <source>no column of it is a headline or a text</source>
        <translation>لا عمود فيه لعنوان أو نص</translation>
    </message>
    <message id="skipped.no-files">
        <source>there is no file to read in this folder</source>
        <translation>ليس في هذا المجلد ملف يُقرأ</translation>
    </message>
    <message id="skipped.no-image">
        <source>no image that can be shown</source>
        <translation>ليس صورة يمكن عرضها</translation>
    </message>
    <message id="skipped.no-page">
        <source>there is no web page in it</source>
        <translation>لا صفحة ويب فيه</translation>
    </message>
    <message id="skipped.no-rows">
        <source>a table without a row below its headings</source>
        <translation>جدول ليس تحت عناوين أعمدته صف</translation>
    </message>
    <message id="skipped.no-such-article">
        <source>says something of an article that is not here: {id}</source>
        <translation>يقول شيئًا عن مقال ليس هنا: {id}</translation>
    </message>
    <message id="skipped.no-text">
        <source>no text in it, only a picture, sound or film</source>
        <translation>لا نص فيه، بل صورة أو صوت أو فيلم فقط</translation>
    </message>
    <message id="skipped.not-an-object">
        <source>the row is not a JSON object</source>
        <translation>السطر ليس كائن JSON</translation>
    </message>
    <message id="skipped.not-text">
        <source>not a text; this kind of file is not read yet</source>
        <translation>ليس نصًا؛ هذا النوع من الملفات لا يُقرأ بعد</translation>
    </message>
    <message id="skipped.old-office">
        <source>a file of Word or Excel from before 2007: save it as DOCX or XLSX, then import that</source>
        <translation>ملف من Word أو Excel من قبل 2007: احفظه بصيغة DOCX أو XLSX ثم استورده</translation>
    </message>
    <message id="skipped.open-quote">
        <source>a quotation mark is opened in this row and never closed: all that follows would be part of it</source>
        <translation>فُتحت في هذا الصف علامة اقتباس ولم تُغلق: كل ما بعدها يصير جزءًا منه</translation>
    </message>
    <message id="skipped.planning">
        <source>plans of coverage, not an article</source>
        <translation>خطة تغطية، لا مقال</translation>
    </message>
    <message id="skipped.reader-failed">
        <source>it could not be read: {detail}</source>
        <translation>تعذرت قراءته: {detail}</translation>
    </message>
    <message id="skipped.scanned">
        <source>a scan: its pages are pictures without text</source>
        <translation>مسح ضوئي: صفحاته صور بلا نص</translation>
    </message>
    <message id="skipped.schema">
        <source>a schema that describes data, not an article</source>
        <translation>مخطط يصف البيانات، لا مقال</translation>
    </message>
    <message id="skipped.too-deep">
        <source>packed in too many layers</source>
        <translation>محزوم في طبقات أكثر من اللازم</translation>
    </message>
    <message id="skipped.too-large">
        <source>the file is too large to be one page</source>
        <translation>الملف أكبر من أن يكون صفحة واحدة</translation>
    </message>
    <message id="skipped.too-many-cells">
        <source>the row has more cells than there are columns</source>
        <translation>في الصف خلايا أكثر من الأعمدة</translation>
    </message>
    <message id="skipped.too-many-files">
        <source>more than {most} files are packed here; the rest was left</source>
        <translation>المحزوم هنا أكثر من {most} ملف؛ تُرك الباقي</translation>
    </message>
    <message id="skipped.too-many-pages">
        <source>more than {most} pages</source>
        <translation>أكثر من {most} صفحة</translation>
    </message>
    <message id="skipped.too-wide">
        <source>its cells lie so far apart that the table would not fit into the memory: delete what lies outside the table, and save it</source>
        <translation>خلاياه متباعدة إلى حد لا تسعه الذاكرة: احذف ما هو خارج الجدول ثم احفظه</translation>
    </message>
    <message id="skipped.unknown-letters">
        <source>the file does not say which letters its signs are</source>
        <translation>لا يذكر الملف أي حروف هي علاماته</translation>
    </message>
    <message id="skipped.unopened">
        <source>the file could not be opened {detail}</source>
        <translation>تعذر فتح الملف {detail}</translation>
    </message>
    <message id="skipped.vocabulary">
        <source>a list of subjects (a vocabulary), not articles</source>
        <translation>قائمة موضوعات (مفردات)، لا مقالات</translation>
    </message>
    <message id="sort.added">
        <source>Last added</source>
        <translation>الأحدث إضافة</translation>
    </message>
    <message id="sort.first-added">
        <source>First added</source>
        <translation>الأقدم إضافة</translation>
    </message>
    <message id="sort.headline">
        <source>By headline</source>
        <translation>بحسب العنوان</translation>
    </message>
    <message id="sort.headline-back">
        <source>Headline, from the end</source>
        <translation>العنوان معكوسًا</translation>
    </message>
    <message id="sort.length">
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message id="sort.modified">
        <source>Last changed</source>
        <translation>آخر ما تغيّر</translation>
    </message>
    <message id="sort.newest">
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message id="sort.oldest">
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message id="sort.relevance">
        <source>Best first</source>
        <translation>الأقرب أولًا</translation>
    </message>
    <message id="sort.shortest">
        <source>Shortest</source>
        <translation>الأقصر</translation>
    </message>
    <message id="sort.source">
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message id="sort.source-back">
        <source>Source, from the end</source>
        <translation>المصدر معكوسًا</translation>
    </message>
    <message id="sort.stalest">
        <source>Unchanged longest</source>
        <translation>الأقدم تعديلًا</translation>
    </message>
    <message id="spelling.about">
        <source>A ticked dictionary checks what you write in its language. Each language has one dictionary at a time.</source>
        <translation>المعجم المؤشَّر يدقّق ما تكتبه بلغته، ولكل لغة معجم واحد في الوقت نفسه.</translation>
    </message>
    <message id="spelling.add">
        <source>Add a dictionary…</source>
        <translation>إضافة معجم…</translation>
    </message>
    <message id="spelling.added">
        <source>Added: {names}</source>
        <translation>أُضيف: {names}</translation>
    </message>
    <message id="spelling.adding">
        <source>Trying the dictionary…</source>
        <translation>تجري تجربة المعجم…</translation>
    </message>
    <message id="spelling.all-right">
        <source>No misspelt word was found.</source>
        <translation>لم يُعثر على كلمة خاطئة.</translation>
    </message>
    <message id="spelling.alt">
        <source>Alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message id="spelling.broken">
        <source>The dictionary {name} cannot be used. {reason}</source>
        <translation>لا يمكن استعمال المعجم {name}. {reason}</translation>
    </message>
    <message id="spelling.dictionaries">
        <source>Dictionaries</source>
        <translation>المعاجم</translation>
    </message>
    <message id="spelling.filter">
        <source>Dictionaries (*.oxt *.zip *.xpi *.dic *.aff)</source>
        <translation>المعاجم (*.oxt *.zip *.xpi *.dic *.aff)</translation>
    </message>
    <message id="spelling.from.office">
        <source>Of LibreOffice</source>
        <translation>من LibreOffice</translation>
    </message>
    <message id="spelling.from.own">
        <source>Added to newsdesk</source>
        <translation>مضاف إلى newsdesk</translation>
    </message>
    <message id="spelling.from.person">
        <source>Of your account on this computer</source>
        <translation>من حسابك على هذا الحاسوب</translation>
    </message>
    <message id="spelling.from.system">
        <source>Of this computer</source>
        <translation>من هذا الحاسوب</translation>
    </message>
    <message id="spelling.house">
        <source>Words of the house</source>
        <translation>كلمات الدار</translation>
    </message>
    <message id="spelling.house.about">
        <source>A word a line. They lie in the folder of the archive and go where it goes.</source>
        <translation>كلمة في كل سطر. تُحفظ في مجلد الأرشيف وتنتقل معه.</translation>
    </message>
    <message id="spelling.how">
        <source>There is no dictionary on this computer yet, and newsdesk brings none. Ways to get one: install the package hunspell-ar (and hunspell-en-us for English) on Linux; or install LibreOffice with its dictionaries; or download a dictionary of LibreOffice (.oxt) or Firefox (.xpi) and add that file here. A .dic file with its .aff file will do too.</source>
        <translation>لا يوجد معجم على هذا الحاسوب بعد، وnewsdesk لا يأتي بمعاجم. للحصول على واحد: ثبّت الحزمة hunspell-ar (وhunspell-en-us للإنجليزية) على لينكس، أو ثبّت LibreOffice مع معاجمه، أو نزّل معجمًا لـLibreOffice (ملف ‎.oxt) أو لفايرفوكس (ملف ‎.xpi) وأضفه هنا. ويكفي أيضًا ملفان بالامتدادين ‎.dic و‎.aff معًا.</translation>
    </message>
    <message id="spelling.latin">
        <source>Latin words in Arabic texts are</source>
        <translation>الكلمات اللاتينية في النصوص العربية لغتها</translation>
    </message>
    <message id="spelling.lists">
        <source>Words that are right</source>
        <translation>كلمات صحيحة</translation>
    </message>
    <message id="spelling.lists.about">
        <source>Names and words that no dictionary has. The names of tags are right without being listed.</source>
        <translation>أسماء وكلمات لا تعرفها المعاجم. وأسماء الوسوم صحيحة دون إدراجها.</translation>
    </message>
    <message id="spelling.looking">
        <source>Looking for suggestions…</source>
        <translation>يجري البحث عن اقتراحات…</translation>
    </message>
    <message id="spelling.mine">
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message id="spelling.mine.about">
        <source>A word a line. They are yours, in every archive.</source>
        <translation>كلمة في كل سطر. هي لك في كل أرشيف.</translation>
    </message>
    <message id="spelling.no-suggestions">
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message id="spelling.none-for">
        <source>There is no spelling dictionary for this language: {language}. “Spelling” in the menu Format adds one.</source>
        <translation>لا يوجد معجم إملائي لهذه اللغة: {language}. يمكن إضافته من «الإملاء» في قائمة «تنسيق».</translation>
    </message>
    <message id="spelling.none-here">
        <source>There is no spelling dictionary yet; “Spelling” in the menu Format tells how to get one.</source>
        <translation>لا يوجد معجم إملائي بعد، ويبيّن «الإملاء» في قائمة «تنسيق» كيف تحصل على واحد.</translation>
    </message>
    <message id="spelling.remove">
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message id="spelling.removed">
        <source>Removed: {name}</source>
        <translation>أُزيل: {name}</translation>
    </message>
    <message id="spelling.title">
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message id="spelling.trouble.empty">
        <source>There are no words in the file {file}.</source>
        <translation>لا كلمات في الملف {file}.</translation>
    </message>
    <message id="spelling.trouble.encoding">
        <source>The file {file} is not written in {detail}, as it says itself.</source>
        <translation>الملف {file} غير مكتوب بالترميز {detail} خلافًا لما يقوله المعجم.</translation>
    </message>
    <message id="spelling.trouble.forbidden">
        <source>You are not allowed to read the file {file}.</source>
        <translation>لا يُسمح لك بقراءة الملف {file}.</translation>
    </message>
    <message id="spelling.trouble.foreign">
        <source>The file {file} says that it is written in {detail}, an encoding that newsdesk does not know.</source>
        <translation>يقول الملف {file} إنه مكتوب بالترميز {detail}، ولا يعرف newsdesk هذا الترميز.</translation>
    </message>
    <message id="spelling.trouble.headless">
        <source>The file {file} does not begin with the number of its words: it is damaged, or no dictionary.</source>
        <translation>لا يبدأ الملف {file} بعدد كلماته: فهو تالف أو ليس معجمًا.</translation>
    </message>
    <message id="spelling.trouble.large">
        <source>The file {file} is larger than any dictionary.</source>
        <translation>الملف {file} أكبر من أي معجم.</translation>
    </message>
    <message id="spelling.trouble.missing">
        <source>The file {file}, which belongs to it, is missing.</source>
        <translation>الملف {file} الذي يلزمه غير موجود.</translation>
    </message>
    <message id="spelling.trouble.packed">
        <source>The file {file} is damaged, or locked with a password.</source>
        <translation>الملف {file} تالف أو محميّ بكلمة سر.</translation>
    </message>
    <message id="spelling.trouble.refused">
        <source>It cannot be loaded: the file {file} is damaged, or made for another program.</source>
        <translation>تعذّر تحميله: الملف {file} تالف أو أُعدّ لبرنامج آخر.</translation>
    </message>
    <message id="spelling.trouble.silent">
        <source>It could not be tried, for the spelling check did not answer. Try again.</source>
        <translation>تعذّرت تجربته لأن التدقيق الإملائي لم يستجب. حاول مرة أخرى.</translation>
    </message>
    <message id="spelling.trouble.torn">
        <source>The file {file} is damaged or was cut off.</source>
        <translation>الملف {file} تالف أو مبتور.</translation>
    </message>
    <message id="spelling.trouble.unreadable">
        <source>The file {file} cannot be read ({detail}).</source>
        <translation>تعذّرت قراءة الملف {file} ({detail}).</translation>
    </message>
    <message id="status.archived">
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message id="status.articles" numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{n} مقالات</numerusform>
            <numerusform>{n} مقالًا</numerusform>
            <numerusform>{n} مقال</numerusform>
        </translation>
    </message>
    <message id="status.draft">
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message id="status.final">
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message id="status.in-inbox" numerus="yes">
        <source>{n} in the inbox</source>
        <translation>
            <numerusform>الوارد فارغ</numerusform>
            <numerusform>واحد في الوارد</numerusform>
            <numerusform>اثنان في الوارد</numerusform>
            <numerusform>{n} في الوارد</numerusform>
            <numerusform>{n} في الوارد</numerusform>
            <numerusform>{n} في الوارد</numerusform>
        </translation>
    </message>
    <message id="status.inbox">
        <source>Inbox</source>
        <translation>وارد</translation>
    </message>
    <message id="status.review">
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message id="status.trash">
        <source>In the trash</source>
        <translation>في المهملات</translation>
    </message>
    <message id="tab.details">
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message id="tab.history">
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message id="tab.related">
        <source>Links</source>
        <translation>الصلات</translation>
    </message>
    <message id="tab.tags">
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message id="table.columns">
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message id="table.header">
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message id="table.sorts">
        <source>{column}: click to sort, again for the other end</source>
        <translation>{column}: انقر للترتيب، ومرة أخرى لعكسه</translation>
    </message>
    <message id="table.sorts-not">
        <source>{column}: the list cannot be sorted by this</source>
        <translation>{column}: لا تُرتَّب القائمة بحسبه</translation>
    </message>
    <message id="tagbox.did.changed" numerus="yes">
        <source>{n} articles changed</source>
        <translation>
            <numerusform>لم يتغير مقال</numerusform>
            <numerusform>تغيّر مقال واحد</numerusform>
            <numerusform>تغيّر مقالان</numerusform>
            <numerusform>تغيّرت {n} مقالات</numerusform>
            <numerusform>تغيّر {n} مقالًا</numerusform>
            <numerusform>تغيّر {n} مقال</numerusform>
        </translation>
    </message>
    <message id="tagbox.did.hidden">
        <source>{name} is no longer offered among the frequent tags, until you give it again. Ctrl+Z brings it back.</source>
        <translation>لن يظهر {name} بين الوسوم الكثيرة الاستعمال حتى تعطيه من جديد. يعيده Ctrl+Z.</translation>
    </message>
    <message id="tagbox.did.refused">
        <source>{name} will not be suggested here any more</source>
        <translation>لن يُقترح «{name}» هنا بعد الآن</translation>
    </message>
    <message id="tagbox.for-many" numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{n} مقالات</numerusform>
            <numerusform>{n} مقالًا</numerusform>
            <numerusform>{n} مقال</numerusform>
        </translation>
    </message>
    <message id="tagbox.found">
        <source>Enter adds the marked one</source>
        <translation>الإدخال (Enter) يضيف المحدَّد</translation>
    </message>
    <message id="tagbox.frequent.hint">
        <source>Delete or ✕: no longer offered among the frequent tags</source>
        <translation>Delete أو ✕: لا يُعرض بعد ذلك بين الوسوم الكثيرة الاستعمال</translation>
    </message>
    <message id="tagbox.give-all">
        <source>Give {name} to all of them</source>
        <translation>أعطِ «{name}» لجميعها</translation>
    </message>
    <message id="tagbox.given">
        <source>given</source>
        <translation>معطى</translation>
    </message>
    <message id="tagbox.hint">
        <source>A tag, or several with commas between them</source>
        <translation>وسم، أو وسوم بينها فواصل</translation>
    </message>
    <message id="tagbox.in-first" numerus="yes">
        <source>in {n} of the first {total}</source>
        <translation>
            <numerusform>ليس في أي من أول {total}</numerusform>
            <numerusform>في {n} من أول {total}</numerusform>
            <numerusform>في {n} من أول {total}</numerusform>
            <numerusform>في {n} من أول {total}</numerusform>
            <numerusform>في {n} من أول {total}</numerusform>
            <numerusform>في {n} من أول {total}</numerusform>
        </translation>
    </message>
    <message id="tagbox.in-some" numerus="yes">
        <source>in {n} of {total}</source>
        <translation>
            <numerusform>ليس في أي من {total}</numerusform>
            <numerusform>في {n} من {total}</numerusform>
            <numerusform>في {n} من {total}</numerusform>
            <numerusform>في {n} من {total}</numerusform>
            <numerusform>في {n} من {total}</numerusform>
            <numerusform>في {n} من {total}</numerusform>
        </translation>
    </message>
    <message id="tagbox.is-new">
        <source>new tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message id="tagbox.keys">
        <source>Enter adds · 1–9 adds by number · ↓ then Delete: not this one · Backspace takes the last one away · Ctrl+Z brings it back · Esc closes</source>
        <translation>‏Enter يضيف · 1–9 يضيف بالرقم · ↓ ثم Delete: ليس هذا · Backspace ينزع الأخير · Ctrl+Z يعيده · Esc يغلق</translation>
    </message>
    <message id="tagbox.list" numerus="yes">
        <source>Enter adds these {n} tags.</source>
        <translation>
            <numerusform>لا وسوم تضاف.</numerusform>
            <numerusform>الإدخال (Enter) يضيف هذا الوسم.</numerusform>
            <numerusform>الإدخال (Enter) يضيف هذين الوسمين.</numerusform>
            <numerusform>الإدخال (Enter) يضيف هذه الوسوم، وهي {n}.</numerusform>
            <numerusform>الإدخال (Enter) يضيف هذه الوسوم، وهي {n}.</numerusform>
            <numerusform>الإدخال (Enter) يضيف هذه الوسوم، وهي {n}.</numerusform>
        </translation>
    </message>
    <message id="tagbox.list-new" numerus="yes">
        <source>{n} of them are new.</source>
        <translation>
            <numerusform>ليس بينها جديد.</numerusform>
            <numerusform>واحد منها جديد.</numerusform>
            <numerusform>اثنان منها جديدان.</numerusform>
            <numerusform>{n} منها جديدة.</numerusform>
            <numerusform>{n} منها جديدة.</numerusform>
            <numerusform>{n} منها جديدة.</numerusform>
        </translation>
    </message>
    <message id="tagbox.new">
        <source>New tag: {name}</source>
        <translation>وسم جديد: {name}</translation>
    </message>
    <message id="tagbox.no-offers">
        <source>No suggestions: type a tag</source>
        <translation>لا اقتراحات: اكتب وسمًا</translation>
    </message>
    <message id="tagbox.none">
        <source>No tags yet</source>
        <translation>لا وسوم بعد</translation>
    </message>
    <message id="tagbox.offered">
        <source>Suggested and frequent ones: press the number</source>
        <translation>المقترح والشائع: اضغط رقمه</translation>
    </message>
    <message id="tagbox.refuse">
        <source>Do not suggest {name} for this article</source>
        <translation>لا تقترح «{name}» لهذا المقال</translation>
    </message>
    <message id="tagbox.some" numerus="yes">
        <source>{n} of {total}</source>
        <translation>
            <numerusform>{n} من {total}</numerusform>
            <numerusform>{n} من {total}</numerusform>
            <numerusform>{n} من {total}</numerusform>
            <numerusform>{n} من {total}</numerusform>
            <numerusform>{n} من {total}</numerusform>
            <numerusform>{n} من {total}</numerusform>
        </translation>
    </message>
    <message id="tagbox.title">
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message id="tagbox.why.most">
        <source>One of the most used</source>
        <translation>من أكثرها استعمالًا</translation>
    </message>
    <message id="tagbox.why.often">
        <source>Given often lately</source>
        <translation>أُعطي كثيرًا في الآونة الأخيرة</translation>
    </message>
    <message id="tagbox.why.similar" numerus="yes">
        <source>{n} of {total} articles like this one have it, the nearest: {headline}</source>
        <translation>
            <numerusform>يحمله مقال قريب منه: {headline}</numerusform>
            <numerusform>يحمله مقال قريب منه: {headline}</numerusform>
            <numerusform>يحمله مقالان قريبان منه من {total}، أقربهما: {headline}</numerusform>
            <numerusform>تحمله {n} مقالات قريبة منه من {total}، أقربها: {headline}</numerusform>
            <numerusform>يحمله {n} مقالًا قريبًا منه من {total}، أقربها: {headline}</numerusform>
            <numerusform>يحمله {n} مقال قريب منه من {total}، أقربها: {headline}</numerusform>
        </translation>
    </message>
    <message id="tagbox.why.source" numerus="yes">
        <source>{n} of {total} tagged articles of {source} have it</source>
        <translation>
            <numerusform>لا يحمله شيء من مقالات {source} الموسومة، وعددها {total}</numerusform>
            <numerusform>يحمله مقال واحد من {total} من مقالات {source} الموسومة</numerusform>
            <numerusform>يحمله مقالان من {total} من مقالات {source} الموسومة</numerusform>
            <numerusform>تحمله {n} من {total} من مقالات {source} الموسومة</numerusform>
            <numerusform>يحمله {n} من {total} من مقالات {source} الموسومة</numerusform>
            <numerusform>يحمله {n} من {total} من مقالات {source} الموسومة</numerusform>
        </translation>
    </message>
    <message id="tagbox.why.text" numerus="yes">
        <source>{n} times in the text, first: {words}</source>
        <translation>
            <numerusform>في النص: {words}</numerusform>
            <numerusform>في النص: {words}</numerusform>
            <numerusform>مرتين في النص، أولاهما: {words}</numerusform>
            <numerusform>{n} مرات في النص، أولاها: {words}</numerusform>
            <numerusform>{n} مرة في النص، أولاها: {words}</numerusform>
            <numerusform>{n} مرة في النص، أولاها: {words}</numerusform>
        </translation>
    </message>
    <message id="tags.add">
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message id="tags.alias.new">
        <source>Another name, then Enter</source>
        <translation>اسم آخر ثم Enter</translation>
    </message>
    <message id="tags.alias.remove">
        <source>Remove the other name “{name}”</source>
        <translation>إزالة الاسم الآخر «{name}»</translation>
    </message>
    <message id="tags.alias.same">
        <source>“{name}” reads the same as a name that the tag has already.</source>
        <translation>«{name}» يُقرأ كاسم يحمله هذا الوسم أصلًا.</translation>
    </message>
    <message id="tags.aliases">
        <source>Other names (they lead to this tag)</source>
        <translation>أسماء أخرى (تُردّ إلى هذا الوسم)</translation>
    </message>
    <message id="tags.and-more" numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>ووسم آخر</numerusform>
            <numerusform>ووسمان آخران</numerusform>
            <numerusform>و{n} وسوم أخرى</numerusform>
            <numerusform>و{n} وسمًا آخر</numerusform>
            <numerusform>و{n} وسم آخر</numerusform>
        </translation>
    </message>
    <message id="tags.articles" numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{n} مقالات</numerusform>
            <numerusform>{n} مقالًا</numerusform>
            <numerusform>{n} مقال</numerusform>
        </translation>
    </message>
    <message id="tags.articles.none">
        <source>no articles</source>
        <translation>لا مقالات</translation>
    </message>
    <message id="tags.beside">
        <source>Often occurs with</source>
        <translation>يَرِد كثيرًا مع</translation>
    </message>
    <message id="tags.beside.hint" numerus="yes">
        <source>{n} articles with both; go to “{name}”</source>
        <translation>
            <numerusform>لا مقال فيه الاثنان؛ اذهب إلى «{name}»</numerusform>
            <numerusform>مقال واحد فيه الاثنان؛ اذهب إلى «{name}»</numerusform>
            <numerusform>مقالان فيهما الاثنان؛ اذهب إلى «{name}»</numerusform>
            <numerusform>{n} مقالات فيها الاثنان؛ اذهب إلى «{name}»</numerusform>
            <numerusform>{n} مقالًا فيها الاثنان؛ اذهب إلى «{name}»</numerusform>
            <numerusform>{n} مقال فيها الاثنان؛ اذهب إلى «{name}»</numerusform>
        </translation>
    </message>
    <message id="tags.beside.none">
        <source>No other tag yet.</source>
        <translation>لا وسم آخر بعد.</translation>
    </message>
    <message id="tags.can-undo">
        <source>This can be undone.</source>
        <translation>يمكن التراجع عن هذا.</translation>
    </message>
    <message id="tags.chosen" numerus="yes">
        <source>{n} tags chosen</source>
        <translation>
            <numerusform>لا وسم مختار</numerusform>
            <numerusform>وسم واحد مختار</numerusform>
            <numerusform>وسمان مختاران</numerusform>
            <numerusform>{n} وسوم مختارة</numerusform>
            <numerusform>{n} وسمًا مختارًا</numerusform>
            <numerusform>{n} وسم مختار</numerusform>
        </translation>
    </message>
    <message id="tags.colour">
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message id="tags.colour.blue">
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message id="tags.colour.green">
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message id="tags.colour.grey">
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message id="tags.colour.kind">
        <source>That of its kind</source>
        <translation>لون نوعه</translation>
    </message>
    <message id="tags.colour.orange">
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message id="tags.colour.other">
        <source>Another colour…</source>
        <translation>لون آخر…</translation>
    </message>
    <message id="tags.colour.pink">
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message id="tags.colour.red">
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message id="tags.colour.teal">
        <source>Teal</source>
        <translation>أخضر مزرق</translation>
    </message>
    <message id="tags.colour.violet">
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message id="tags.delete.articles" numerus="yes">
        <source>{n} articles lose it.</source>
        <translation>
            <numerusform>لا مقال يحمله.</numerusform>
            <numerusform>يفقده مقال واحد.</numerusform>
            <numerusform>يفقده مقالان.</numerusform>
            <numerusform>تفقده {n} مقالات.</numerusform>
            <numerusform>يفقده {n} مقالًا.</numerusform>
            <numerusform>يفقده {n} مقال.</numerusform>
        </translation>
    </message>
    <message id="tags.delete.articles-some" numerus="yes">
        <source>{n} articles lose one or more of them.</source>
        <translation>
            <numerusform>لا مقال يحمل أيًّا منها.</numerusform>
            <numerusform>يفقد مقال واحد بعضها.</numerusform>
            <numerusform>يفقد مقالان بعضها.</numerusform>
            <numerusform>تفقد {n} مقالات بعضها.</numerusform>
            <numerusform>يفقد {n} مقالًا بعضها.</numerusform>
            <numerusform>يفقد {n} مقال بعضها.</numerusform>
        </translation>
    </message>
    <message id="tags.delete.articles-some.none">
        <source>No article carries any of them.</source>
        <translation>لا يحمل أيَّ واحد منها أي مقال.</translation>
    </message>
    <message id="tags.delete.articles.none">
        <source>No article carries it.</source>
        <translation>لا يحمله أي مقال.</translation>
    </message>
    <message id="tags.delete.ask">
        <source>Delete the tag “{name}”?</source>
        <translation>أتحذف الوسم «{name}»؟</translation>
    </message>
    <message id="tags.delete.ask-some" numerus="yes">
        <source>Delete these {n} tags?</source>
        <translation>
            <numerusform>لا شيء يُحذف.</numerusform>
            <numerusform>أتحذف هذا الوسم؟</numerusform>
            <numerusform>أتحذف هذين الوسمين؟</numerusform>
            <numerusform>أتحذف هذه الوسوم ({n})؟</numerusform>
            <numerusform>أتحذف هذه الوسوم ({n})؟</numerusform>
            <numerusform>أتحذف هذه الوسوم ({n})؟</numerusform>
        </translation>
    </message>
    <message id="tags.delete.children" numerus="yes">
        <source>{n} tags below move up one level.</source>
        <translation>
            <numerusform>لا وسم تحته.</numerusform>
            <numerusform>يرتفع وسم واحد تحته درجة.</numerusform>
            <numerusform>يرتفع وسمان تحته درجة.</numerusform>
            <numerusform>تنتقل {n} وسوم تحته إلى مستوى أعلى.</numerusform>
            <numerusform>يرتفع {n} وسمًا تحته درجة.</numerusform>
            <numerusform>يرتفع {n} وسم تحته درجة.</numerusform>
        </translation>
    </message>
    <message id="tags.delete.do">
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message id="tags.delete.title">
        <source>Delete tags</source>
        <translation>حذف وسوم</translation>
    </message>
    <message id="tags.did.deleted" numerus="yes">
        <source>{n} tags deleted</source>
        <translation>
            <numerusform>لم يُحذف وسم</numerusform>
            <numerusform>حُذف وسم واحد</numerusform>
            <numerusform>حُذف وسمان</numerusform>
            <numerusform>حُذفت {n} وسوم</numerusform>
            <numerusform>حُذف {n} وسمًا</numerusform>
            <numerusform>حُذف {n} وسم</numerusform>
        </translation>
    </message>
    <message id="tags.did.given" numerus="yes">
        <source>{n} articles have the tag “{name}” now</source>
        <translation>
            <numerusform>لم يتغير شيء في «{name}»</numerusform>
            <numerusform>صار الوسم «{name}» على مقال واحد</numerusform>
            <numerusform>صار الوسم «{name}» على مقالين</numerusform>
            <numerusform>صار الوسم «{name}» على {n} مقالات</numerusform>
            <numerusform>صار الوسم «{name}» على {n} مقالًا</numerusform>
            <numerusform>صار الوسم «{name}» على {n} مقال</numerusform>
        </translation>
    </message>
    <message id="tags.did.merged">
        <source>Merged into “{name}”.</source>
        <translation>تم الدمج في «{name}».</translation>
    </message>
    <message id="tags.did.moved" numerus="yes">
        <source>{n} tags moved</source>
        <translation>
            <numerusform>لم يُنقل وسم</numerusform>
            <numerusform>نُقل وسم واحد</numerusform>
            <numerusform>نُقل وسمان</numerusform>
            <numerusform>نُقلت {n} وسوم</numerusform>
            <numerusform>نُقل {n} وسمًا</numerusform>
            <numerusform>نُقل {n} وسم</numerusform>
        </translation>
    </message>
    <message id="tags.did.new">
        <source>The tag “{name}” was made.</source>
        <translation>أُنشئ الوسم «{name}».</translation>
    </message>
    <message id="tags.did.renamed">
        <source>The tag is called “{name}” now.</source>
        <translation>صار اسم الوسم «{name}».</translation>
    </message>
    <message id="tags.did.replaced" numerus="yes">
        <source>{new} stands in the place of {old} in {n} articles.</source>
        <translation>
            <numerusform>لم يتغير أي مقال.</numerusform>
            <numerusform>حلّ {new} محل {old} في مقال واحد.</numerusform>
            <numerusform>حلّ {new} محل {old} في مقالين.</numerusform>
            <numerusform>حلّ {new} محل {old} في {n} مقالات.</numerusform>
            <numerusform>حلّ {new} محل {old} في {n} مقالًا.</numerusform>
            <numerusform>حلّ {new} محل {old} في {n} مقال.</numerusform>
        </translation>
    </message>
    <message id="tags.did.split" numerus="yes">
        <source>{n} articles carry {name} now.</source>
        <translation>
            <numerusform>لم ينتقل أي مقال إلى {name}.</numerusform>
            <numerusform>صار مقال واحد يحمل {name}.</numerusform>
            <numerusform>صار مقالان يحملان {name}.</numerusform>
            <numerusform>صارت {n} مقالات تحمل {name}.</numerusform>
            <numerusform>صار {n} مقالًا يحمل {name}.</numerusform>
            <numerusform>صار {n} مقال يحمل {name}.</numerusform>
        </translation>
    </message>
    <message id="tags.first-use">
        <source>First used: {date}</source>
        <translation>أول استعمال: {date}</translation>
    </message>
    <message id="tags.for-many" numerus="yes">
        <source>What is added here goes to all {n} selected articles</source>
        <translation>
            <numerusform>ما يُضاف هنا يُضاف إلى المقالات المحددة</numerusform>
            <numerusform>ما يُضاف هنا يُضاف إلى المقال المحدد</numerusform>
            <numerusform>ما يُضاف هنا يُضاف إلى المقالين المحددين</numerusform>
            <numerusform>ما يُضاف هنا يُضاف إلى {n} مقالات محددة</numerusform>
            <numerusform>ما يُضاف هنا يُضاف إلى {n} مقالًا محددًا</numerusform>
            <numerusform>ما يُضاف هنا يُضاف إلى {n} مقال محدد</numerusform>
        </translation>
    </message>
    <message id="tags.give">
        <source>Add the tag “{name}”</source>
        <translation>إضافة الوسم «{name}»</translation>
    </message>
    <message id="tags.kind">
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message id="tags.kind.event">
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message id="tags.kind.organisation">
        <source>Organisation</source>
        <translation>هيئة</translation>
    </message>
    <message id="tags.kind.other">
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message id="tags.kind.person">
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message id="tags.kind.place">
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message id="tags.kind.topic">
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message id="tags.label.ar">
        <source>in Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message id="tags.label.en">
        <source>in English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message id="tags.labels">
        <source>Shown as</source>
        <translation>يُعرض باسم</translation>
    </message>
    <message id="tags.last-use">
        <source>last: {date}</source>
        <translation>آخره: {date}</translation>
    </message>
    <message id="tags.merge.ask">
        <source>Into which tag should “{name}” go?</source>
        <translation>في أي وسم يُدمج الوسم «{name}»؟</translation>
    </message>
    <message id="tags.merge.ask-some" numerus="yes">
        <source>Into which tag should these {n} tags go?</source>
        <translation>
            <numerusform>في أي وسم يُدمج؟</numerusform>
            <numerusform>في أي وسم يُدمج هذا الوسم؟</numerusform>
            <numerusform>في أي وسم يُدمج هذان الوسمان؟</numerusform>
            <numerusform>في أي وسم تُدمج هذه الوسوم ({n})؟</numerusform>
            <numerusform>في أي وسم تُدمج هذه الوسوم ({n})؟</numerusform>
            <numerusform>في أي وسم تُدمج هذه الوسوم ({n})؟</numerusform>
        </translation>
    </message>
    <message id="tags.merge.both" numerus="yes">
        <source>{n} articles carry it already</source>
        <translation>
            <numerusform>لا مقال يحمله أصلًا</numerusform>
            <numerusform>مقال واحد يحمله أصلًا</numerusform>
            <numerusform>مقالان يحملانه أصلًا</numerusform>
            <numerusform>{n} مقالات تحمله أصلًا</numerusform>
            <numerusform>{n} مقالًا تحمله أصلًا</numerusform>
            <numerusform>{n} مقال تحمله أصلًا</numerusform>
        </translation>
    </message>
    <message id="tags.merge.children" numerus="yes">
        <source>{n} tags move below it</source>
        <translation>
            <numerusform>لا يُنقل تحته وسم</numerusform>
            <numerusform>يُنقل تحته وسم واحد</numerusform>
            <numerusform>يُنقل تحته وسمان</numerusform>
            <numerusform>تُنقل تحته {n} وسوم</numerusform>
            <numerusform>يُنقل تحته {n} وسمًا</numerusform>
            <numerusform>يُنقل تحته {n} وسم</numerusform>
        </translation>
    </message>
    <message id="tags.merge.choose">
        <source>Choose the tag that stays.</source>
        <translation>اختر الوسم الذي يبقى.</translation>
    </message>
    <message id="tags.merge.do">
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message id="tags.merge.gains" numerus="yes">
        <source>{n} articles get the tag “{name}”</source>
        <translation>
            <numerusform>لا يُضاف الوسم «{name}» إلى أي مقال</numerusform>
            <numerusform>يُضاف الوسم «{name}» إلى مقال واحد</numerusform>
            <numerusform>يُضاف الوسم «{name}» إلى مقالين</numerusform>
            <numerusform>يُضاف الوسم «{name}» إلى {n} مقالات</numerusform>
            <numerusform>يُضاف الوسم «{name}» إلى {n} مقالًا</numerusform>
            <numerusform>يُضاف الوسم «{name}» إلى {n} مقال</numerusform>
        </translation>
    </message>
    <message id="tags.merge.gains.none">
        <source>No other article gets the tag “{name}”</source>
        <translation>لا يُضاف الوسم «{name}» إلى أي مقال آخر</translation>
    </message>
    <message id="tags.merge.joined" numerus="yes">
        <source>{n} tags below become one with those of their names there</source>
        <translation>
            <numerusform>لا تندمج أي وسوم تحته</numerusform>
            <numerusform>يندمج وسم تحته مع سميّه هناك</numerusform>
            <numerusform>يندمج وسمان تحته مع سميّيهما هناك</numerusform>
            <numerusform>تندمج {n} وسوم تحته مع أسميائها هناك</numerusform>
            <numerusform>يندمج {n} وسمًا تحته مع أسميائها هناك</numerusform>
            <numerusform>يندمج {n} وسم تحته مع أسميائها هناك</numerusform>
        </translation>
    </message>
    <message id="tags.merge.names">
        <source>Kept as other names: {names}</source>
        <translation>ويُعرف أيضًا باسم: {names}</translation>
    </message>
    <message id="tags.merge.rules" numerus="yes">
        <source>{n} rules give it from then on: {names}</source>
        <translation>
            <numerusform>لا قواعد تتأثر</numerusform>
            <numerusform>تعطيه بعد ذلك قاعدة واحدة: {names}</numerusform>
            <numerusform>تعطيه بعد ذلك قاعدتان: {names}</numerusform>
            <numerusform>تعطيه بعد ذلك {n} قواعد: {names}</numerusform>
            <numerusform>تعطيه بعد ذلك {n} قاعدة: {names}</numerusform>
            <numerusform>تعطيه بعد ذلك {n} قاعدة: {names}</numerusform>
        </translation>
    </message>
    <message id="tags.merge.searches" numerus="yes">
        <source>{n} saved searches ask for it from then on: {names}</source>
        <translation>
            <numerusform>لا عمليات بحث محفوظة تتأثر</numerusform>
            <numerusform>تطلبه بعد ذلك عملية بحث محفوظة واحدة: {names}</numerusform>
            <numerusform>تطلبه بعد ذلك عمليتا بحث محفوظتان: {names}</numerusform>
            <numerusform>تطلبه بعد ذلك {n} عمليات بحث محفوظة: {names}</numerusform>
            <numerusform>تطلبه بعد ذلك {n} عملية بحث محفوظة: {names}</numerusform>
            <numerusform>تطلبه بعد ذلك {n} عملية بحث محفوظة: {names}</numerusform>
        </translation>
    </message>
    <message id="tags.merge.title">
        <source>Merge tags</source>
        <translation>دمج وسوم</translation>
    </message>
    <message id="tags.months">
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message id="tags.move.ask">
        <source>Below which tag should “{name}” stand?</source>
        <translation>تحت أي وسم يُنقل الوسم «{name}»؟</translation>
    </message>
    <message id="tags.move.ask-some" numerus="yes">
        <source>Below which tag should these {n} tags stand?</source>
        <translation>
            <numerusform>تحت أي وسم يُنقل؟</numerusform>
            <numerusform>تحت أي وسم يُنقل هذا الوسم؟</numerusform>
            <numerusform>تحت أي وسم يُنقل هذان الوسمان؟</numerusform>
            <numerusform>تحت أي وسم تُنقل هذه الوسوم ({n})؟</numerusform>
            <numerusform>تحت أي وسم تُنقل هذه الوسوم ({n})؟</numerusform>
            <numerusform>تحت أي وسم تُنقل هذه الوسوم ({n})؟</numerusform>
        </translation>
    </message>
    <message id="tags.move.do">
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message id="tags.move.root">
        <source>At the top, below no tag</source>
        <translation>في الأعلى، ليس تحت وسم</translation>
    </message>
    <message id="tags.move.title">
        <source>Move tags</source>
        <translation>نقل وسوم</translation>
    </message>
    <message id="tags.name">
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message id="tags.new.below">
        <source>It will stand below “{name}”.</source>
        <translation>سيكون تحت «{name}».</translation>
    </message>
    <message id="tags.new.do">
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message id="tags.new.elsewhere">
        <source>There is one already: {path}. Press again to make another here.</source>
        <translation>هناك واحد بهذا الاسم: {path}. اضغط مرة أخرى لإنشاء آخر هنا.</translation>
    </message>
    <message id="tags.new.title">
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message id="tags.none">
        <source>This article has no tags yet. Type the name of a tag, then Enter.</source>
        <translation>لا وسوم لهذا المقال بعد. اكتب اسم وسم ثم Enter.</translation>
    </message>
    <message id="tags.note">
        <source>Scope note</source>
        <translation>ملاحظة النطاق</translation>
    </message>
    <message id="tags.note.hint">
        <source>What belongs under this tag, and what does not</source>
        <translation>ما يندرج تحت هذا الوسم وما لا يندرج</translation>
    </message>
    <message id="tags.open">
        <source>List the articles of “{name}”</source>
        <translation>عرض مقالات «{name}»</translation>
    </message>
    <message id="tags.pick.field">
        <source>Type a name, or choose below</source>
        <translation>اكتب اسمًا أو اختر أدناه</translation>
    </message>
    <message id="tags.remove">
        <source>Remove the tag “{name}”</source>
        <translation>إزالة الوسم «{name}»</translation>
    </message>
    <message id="tags.rename.do">
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message id="tags.rename.hint">
        <source>The old name stays as another name, so nothing that was found by it is lost.</source>
        <translation>يبقى الاسم القديم اسمًا آخر للوسم، فلا يضيع ما كان يُوجد به.</translation>
    </message>
    <message id="tags.rename.title">
        <source>Rename the tag</source>
        <translation>إعادة تسمية الوسم</translation>
    </message>
    <message id="tags.replace.ask">
        <source>In the chosen articles this tag gives way:</source>
        <translation>في المقالات المختارة يُزال هذا الوسم:</translation>
    </message>
    <message id="tags.replace.by">
        <source>to this one:</source>
        <translation>ويحل محله:</translation>
    </message>
    <message id="tags.replace.do">
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message id="tags.replace.none">
        <source>The chosen articles carry no tag.</source>
        <translation>المقالات المختارة لا تحمل أي وسم.</translation>
    </message>
    <message id="tags.replace.title">
        <source>Replace a tag</source>
        <translation>استبدال وسم</translation>
    </message>
    <message id="tags.split.ask">
        <source>Articles of {name} that this search finds get another tag in its place:</source>
        <translation>مقالات الوسم {name} التي يجدها هذا البحث تنال وسمًا آخر مكانه:</translation>
    </message>
    <message id="tags.split.do">
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message id="tags.split.found" numerus="yes">
        <source>{n} articles of {all} go over.</source>
        <translation>
            <numerusform>لا ينتقل أي مقال من {all}.</numerusform>
            <numerusform>ينتقل مقال واحد من {all}.</numerusform>
            <numerusform>ينتقل مقالان من {all}.</numerusform>
            <numerusform>تنتقل {n} مقالات من {all}.</numerusform>
            <numerusform>ينتقل {n} مقالًا من {all}.</numerusform>
            <numerusform>ينتقل {n} مقال من {all}.</numerusform>
        </translation>
    </message>
    <message id="tags.split.found.none">
        <source>The search finds none of its articles: no article goes over.</source>
        <translation>لا يجد البحث أيًّا من مقالاته، فلا ينتقل شيء.</translation>
    </message>
    <message id="tags.split.name">
        <source>Name of the other tag</source>
        <translation>اسم الوسم الآخر</translation>
    </message>
    <message id="tags.split.none-yet">
        <source>Type a search: how many articles it parts is told here.</source>
        <translation>اكتب بحثًا، ويظهر هنا عدد المقالات التي يفصلها.</translation>
    </message>
    <message id="tags.split.search">
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message id="tags.split.search.hint">
        <source>words, source:name, date:2025 …</source>
        <translation>كلمات، مصدر:اسم، تاريخ:2025 …</translation>
    </message>
    <message id="tags.split.title">
        <source>Split a tag</source>
        <translation>تقسيم وسم</translation>
    </message>
    <message id="tags.suggested">
        <source>Suggested</source>
        <translation>مقترحة</translation>
    </message>
    <message id="tags.uri">
        <source>Address in a vocabulary (URI)</source>
        <translation>رابطه في المفردات (URI)</translation>
    </message>
    <message id="tags.with-below" numerus="yes">
        <source>{n} with the tags below it</source>
        <translation>
            <numerusform>لا شيء مع ما تحته</numerusform>
            <numerusform>واحد مع ما تحته</numerusform>
            <numerusform>اثنان مع ما تحته</numerusform>
            <numerusform>{n} مع ما تحته</numerusform>
            <numerusform>{n} مع ما تحته</numerusform>
            <numerusform>{n} مع ما تحته</numerusform>
        </translation>
    </message>
    <message id="timeline.alone">
        <source>No article is linked with this one yet.</source>
        <translation>لا يرتبط بهذا المقال أي مقال بعد.</translation>
    </message>
    <message id="timeline.apart" numerus="yes">
        <source>{n} links away</source>
        <translation>
            <numerusform>بلا صلات بينهما</numerusform>
            <numerusform>على بُعد صلة واحدة</numerusform>
            <numerusform>على بُعد صلتين</numerusform>
            <numerusform>على بُعد {n} صلات</numerusform>
            <numerusform>على بُعد {n} صلة</numerusform>
            <numerusform>على بُعد {n} صلة</numerusform>
        </translation>
    </message>
    <message id="timeline.back">
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
    <message id="timeline.beside.hint">
        <source>Read it next to the article that is open</source>
        <translation>قراءته إلى جانب المقال المفتوح</translation>
    </message>
    <message id="timeline.centre">
        <source>Its timeline</source>
        <translation>خطه الزمني</translation>
    </message>
    <message id="timeline.centre.hint">
        <source>Show the timeline of the chosen article</source>
        <translation>عرض الخط الزمني للمقال المختار</translation>
    </message>
    <message id="timeline.depth">
        <source>How far the links are followed</source>
        <translation>إلى أي مدى تُتبع الصلات</translation>
    </message>
    <message id="timeline.depth.1">
        <source>Linked directly</source>
        <translation>المرتبطة مباشرة</translation>
    </message>
    <message id="timeline.depth.2">
        <source>Up to two links away</source>
        <translation>حتى صلتين</translation>
    </message>
    <message id="timeline.depth.3">
        <source>Up to three links away</source>
        <translation>حتى ثلاث صلات</translation>
    </message>
    <message id="timeline.details">
        <source>The chosen article</source>
        <translation>المقال المختار</translation>
    </message>
    <message id="timeline.empty">
        <source>No article here has a date.
A date is written under Details; what is linked stands here beside it.</source>
        <translation>لا تاريخ لأي مقال هنا.
يُكتب التاريخ في «التفاصيل»، وما يرتبط بالمقال يظهر هنا إلى جانبه.</translation>
    </message>
    <message id="timeline.fit">
        <source>Show everything (0)</source>
        <translation>إظهار الكل (0)</translation>
    </message>
    <message id="timeline.here-it-is">
        <source>On the page of that article: {kind}</source>
        <translation>في صفحة ذلك المقال: {kind}</translation>
    </message>
    <message id="timeline.left-out" numerus="yes">
        <source>There was no room for {n} more articles; the nearest in time are shown.</source>
        <translation>
            <numerusform>اتسع المكان لكل المقالات.</numerusform>
            <numerusform>لم يتسع المكان لمقال آخر، وهذه أقربها زمنًا.</numerusform>
            <numerusform>لم يتسع المكان لمقالين آخرين، وهذه أقربها زمنًا.</numerusform>
            <numerusform>لم يتسع المكان لـ{n} مقالات أخرى، وهذه أقربها زمنًا.</numerusform>
            <numerusform>لم يتسع المكان لـ{n} مقالًا آخر، وهذه أقربها زمنًا.</numerusform>
            <numerusform>لم يتسع المكان لـ{n} مقال آخر، وهذه أقربها زمنًا.</numerusform>
        </translation>
    </message>
    <message id="timeline.legend">
        <source>What the marks mean</source>
        <translation>دلالة العلامات</translation>
    </message>
    <message id="timeline.legend.here">
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message id="timeline.legend.in">
        <source>Hollow: links here</source>
        <translation>مفرغة: صلة إلى هنا</translation>
    </message>
    <message id="timeline.legend.out">
        <source>Filled: linked from here</source>
        <translation>ممتلئة: صلة من هنا</translation>
    </message>
    <message id="timeline.legend.span">
        <source>Dashed: some time within this day, month or year</source>
        <translation>إطار متقطع: وقت ما خلال اليوم أو الشهر أو السنة</translation>
    </message>
    <message id="timeline.more">
        <source>There are more linked articles than are shown here.</source>
        <translation>المقالات المرتبطة أكثر مما يظهر هنا.</translation>
    </message>
    <message id="timeline.name">
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message id="timeline.no-date">
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message id="timeline.open">
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message id="timeline.this">
        <source>The article in question</source>
        <translation>المقال المعروض نفسه</translation>
    </message>
    <message id="timeline.turn">
        <source>Reverse the direction of time</source>
        <translation>عكس اتجاه الزمن</translation>
    </message>
    <message id="timeline.undated">
        <source>Without a date</source>
        <translation>بلا تاريخ معروف</translation>
    </message>
    <message id="timeline.zoom-in">
        <source>Nearer (+)</source>
        <translation>تقريب (+)</translation>
    </message>
    <message id="timeline.zoom-out">
        <source>Farther (−)</source>
        <translation>إبعاد (−)</translation>
    </message>
    <message id="trash.ask" numerus="yes">
        <source>{n} articles will be deleted for ever. This cannot be undone.</source>
        <translation>
            <numerusform>لا شيء يُحذف.</numerusform>
            <numerusform>سيُحذف مقال واحد نهائيًا. لا تراجع عن هذا.</numerusform>
            <numerusform>سيُحذف مقالان نهائيًا. لا تراجع عن هذا.</numerusform>
            <numerusform>ستُحذف {n} مقالات نهائيًا. لا تراجع عن هذا.</numerusform>
            <numerusform>سيُحذف {n} مقالًا نهائيًا. لا تراجع عن هذا.</numerusform>
            <numerusform>سيُحذف {n} مقال نهائيًا. لا تراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message id="trash.ask-originals" numerus="yes">
        <source>With them go {n} originals that no other article uses.</source>
        <translation>
            <numerusform>وتبقى كل الملفات الأصلية.</numerusform>
            <numerusform>ويُحذف معها ملف أصلي لا يستعمله مقال آخر.</numerusform>
            <numerusform>ويُحذف معها ملفان أصليان لا يستعملهما مقال آخر.</numerusform>
            <numerusform>وتُحذف معها {n} ملفات أصلية لا يستعملها مقال آخر.</numerusform>
            <numerusform>ويُحذف معها {n} ملفًا أصليًا لا يستعملها مقال آخر.</numerusform>
            <numerusform>ويُحذف معها {n} ملف أصلي لا يستعملها مقال آخر.</numerusform>
        </translation>
    </message>
    <message id="trash.delete">
        <source>Delete for ever</source>
        <translation>حذف نهائي</translation>
    </message>
    <message id="trash.is-empty">
        <source>The trash is empty.</source>
        <translation>المهملات فارغة.</translation>
    </message>
    <message id="trouble.about">
        <source>This is the whole report: versions, numbers, and the places in the program that had trouble. It holds no headline, text, tag, address or name. newsdesk sends it nowhere; copy it or save it, and give it to whoever helps you.</source>
        <translation>هذا هو التقرير كله: إصدارات وأعداد ومواضع في البرنامج وقع فيها خلل. ليس فيه عنوان مقال ولا نص ولا وسم ولا عنوان على الشبكة ولا اسم. لا يرسله newsdesk إلى أحد؛ انسخه أو احفظه وأعطه من يساعدك.</translation>
    </message>
    <message id="trouble.copied">
        <source>Copied.</source>
        <translation>نُسخ التقرير.</translation>
    </message>
    <message id="trouble.copy">
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message id="trouble.crashed">
        <source>newsdesk ended unexpectedly last time. What was saved is safe, and what was being written is offered to you. The details show where it happened.</source>
        <translation>انتهى newsdesk في المرة الماضية على غير توقع. ما حُفظ سليم، وما كان يُكتب يُعرض عليك. وفي التفاصيل بيان الموضع الذي توقف عنده.</translation>
    </message>
    <message id="trouble.log-empty">
        <source>The log is empty.</source>
        <translation>السجل خالٍ.</translation>
    </message>
    <message id="trouble.look">
        <source>Language and theme</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message id="trouble.number.articles">
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message id="trouble.number.behind">
        <source>Changes that the index has not seen</source>
        <translation>تغييرات لم يرها الفهرس</translation>
    </message>
    <message id="trouble.number.bytes">
        <source>Size of the database in bytes</source>
        <translation>حجم قاعدة البيانات بالبايت</translation>
    </message>
    <message id="trouble.number.indexed">
        <source>Articles in the search index</source>
        <translation>مقالات في فهرس البحث</translation>
    </message>
    <message id="trouble.number.links">
        <source>Links</source>
        <translation>الصلات</translation>
    </message>
    <message id="trouble.number.operations">
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message id="trouble.number.originals">
        <source>Originals</source>
        <translation>الأصول</translation>
    </message>
    <message id="trouble.number.revisions">
        <source>Versions kept</source>
        <translation>نسخ محفوظة</translation>
    </message>
    <message id="trouble.number.sources">
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message id="trouble.number.taggings">
        <source>Tags on articles</source>
        <translation>وسوم على المقالات</translation>
    </message>
    <message id="trouble.number.tags">
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message id="trouble.number.trash">
        <source>In the trash</source>
        <translation>في المهملات</translation>
    </message>
    <message id="trouble.number.untagged">
        <source>Without a tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message id="trouble.number.waiting_links">
        <source>Waiting links</source>
        <translation>صلات تنتظر</translation>
    </message>
    <message id="trouble.part.archive">
        <source>Archive, in numbers</source>
        <translation>الأرشيف بالأرقام</translation>
    </message>
    <message id="trouble.part.crash">
        <source>Where it ended unexpectedly</source>
        <translation>حيث انتهى على غير توقع</translation>
    </message>
    <message id="trouble.part.log">
        <source>The last lines of the log</source>
        <translation>آخر أسطر السجل</translation>
    </message>
    <message id="trouble.part.screen">
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message id="trouble.part.versions">
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message id="trouble.read-only">
        <source>Open for reading only</source>
        <translation>مفتوح للقراءة فقط</translation>
    </message>
    <message id="trouble.screen-size">
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message id="trouble.text-size">
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message id="trouble.title">
        <source>Report of a problem</source>
        <translation>تقرير عن مشكلة</translation>
    </message>
    <message id="trouble.unexpected">
        <source>Something went wrong that newsdesk did not expect. What was saved is safe; the details can be read and copied.</source>
        <translation>وقع خلل لم يتوقعه newsdesk. ما حُفظ سليم، ويمكنك قراءة التفاصيل ونسخها.</translation>
    </message>
    <message id="trying.all">
        <source>All steps</source>
        <translation>كل الخطوات</translation>
    </message>
    <message id="trying.clean">
        <source>Clean the captured page: take out the line that asks to share it, and the paragraph that stands there twice. Then save.</source>
        <translation>نظّف الصفحة الملتقطة: احذف سطر المشاركة والفقرة المكررة، ثم احفظ.</translation>
    </message>
    <message id="trying.clean.go">
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message id="trying.close">
        <source>Close for good</source>
        <translation>إغلاق نهائي</translation>
    </message>
    <message id="trying.done">
        <source>Done</source>
        <translation>تمّت</translation>
    </message>
    <message id="trying.merge">
        <source>Make one tag of two: Ferries and Ferry, or Searching and Search.</source>
        <translation>اجعل من وسمين وسمًا واحدًا: «صيادون» و«الصيادون»، أو «بحث» و«البحث».</translation>
    </message>
    <message id="trying.merge.go">
        <source>Clean up the tags</source>
        <translation>رتّب الوسوم</translation>
    </message>
    <message id="trying.open">
        <source>Not done yet</source>
        <translation>لم تتم بعد</translation>
    </message>
    <message id="trying.over">
        <source>All six are done. Remove the sample in the File menu when you no longer need it.</source>
        <translation>تمت الخطوات الست. وحين تستغني عن المقالات النموذجية أزلها من قائمة «ملف».</translation>
    </message>
    <message id="trying.quote">
        <source>Write: select a sentence in the report beside the draft and carry it over as a quotation (Ctrl+Shift+Q). Then save.</source>
        <translation>اكتب: حدّد جملة في الخبر الذي إلى جانب المسودة وانقلها اقتباسًا (Ctrl+Shift+Q)، ثم احفظ.</translation>
    </message>
    <message id="trying.quote.go">
        <source>Open the draft</source>
        <translation>فتح المسودة</translation>
    </message>
    <message id="trying.search">
        <source>Search for cafe, without the accent: it finds the Café.</source>
        <translation>ابحث عن «أخبار»: يجد البحث «والأخبار» و«الأخبار» أيضًا.</translation>
    </message>
    <message id="trying.search.go">
        <source>To the search box</source>
        <translation>إلى خانة البحث</translation>
    </message>
    <message id="trying.title">
        <source>Try this: {done} of {all}</source>
        <translation>جرّب بنفسك: {done} من {all}</translation>
    </message>
    <message id="trying.undo">
        <source>Take something back with Ctrl+Alt+Z. The list of what was done tells what it will be.</source>
        <translation>تراجع عن شيء بالمفتاح Ctrl+Alt+Z. وفي قائمة ما أُنجز ترى ما ستتراجع عنه.</translation>
    </message>
    <message id="trying.undo.go">
        <source>What was done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message id="trying.waiting">
        <source>A link waits for an interview that is not here yet. Bring in the second file, and see it resolve by itself.</source>
        <translation>صلة تنتظر حوارًا لم يصل بعد. استورد الملف الثاني وشاهدها تنعقد من تلقاء نفسها.</translation>
    </message>
    <message id="trying.waiting.go">
        <source>Bring in the second file</source>
        <translation>استورد الملف الثاني</translation>
    </message>
    <message id="turn.running">
        <source>Step {done} of {total}</source>
        <translation>الخطوة {done} من {total}</translation>
    </message>
    <message id="turn.stopping">
        <source>Stopping after this step…</source>
        <translation>يتوقف بعد هذه الخطوة…</translation>
    </message>
    <message id="twins.alone">
        <source>This article has no near copies</source>
        <translation>ليس لهذا المقال نسخ متقاربة</translation>
    </message>
    <message id="twins.apart">
        <source>Keep apart</source>
        <translation>إبقاؤهما منفصلين</translation>
    </message>
    <message id="twins.apart.hint">
        <source>Never shown as copies of each other again</source>
        <translation>لا يظهران نسختين متقاربتين بعد الآن</translation>
    </message>
    <message id="twins.indexing">
        <source>Near copies are not known yet: the search index is being made</source>
        <translation>النسخ المتقاربة غير معروفة بعد: يُبنى فهرس البحث الآن</translation>
    </message>
    <message id="twins.left" numerus="yes">
        <source>{n} more groups to go</source>
        <translation>
            <numerusform>هذه آخر مجموعة</numerusform>
            <numerusform>بقيت مجموعة واحدة</numerusform>
            <numerusform>بقيت مجموعتان</numerusform>
            <numerusform>بقيت {n} مجموعات</numerusform>
            <numerusform>بقيت {n} مجموعة</numerusform>
            <numerusform>بقيت {n} مجموعة</numerusform>
        </translation>
    </message>
    <message id="twins.merge">
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message id="twins.merge.hint">
        <source>Make one record of them; nothing of either is lost</source>
        <translation>اجعلهما سجلًا واحدًا من غير أن يضيع شيء من أيهما</translation>
    </message>
    <message id="twins.next">
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message id="twins.next.hint">
        <source>Leave these as they are, and go on to the next near copies</source>
        <translation>اتركهما كما هما وانتقل إلى النسخ المتقاربة التالية</translation>
    </message>
    <message id="twins.none-left">
        <source>No near copies are left to decide on</source>
        <translation>لم تبق نسخ متقاربة تنتظر قرارًا</translation>
    </message>
    <message id="twins.place">
        <source>Copy {place} of {count}</source>
        <translation>النسخة {place} من {count}</translation>
    </message>
    <message id="twins.republication">
        <source>Republication</source>
        <translation>إعادة نشر</translation>
    </message>
    <message id="twins.republication.hint">
        <source>The second is linked as a republication of the first; the arrows exchange the two</source>
        <translation>يُربط الثاني على أنه إعادة نشر للأول، والسهمان يبدّلان بينهما</translation>
    </message>
    <message id="twins.swap">
        <source>Exchange first and second</source>
        <translation>بدّل بين الأول والثاني</translation>
    </message>
    <message id="twins.too-many" numerus="yes">
        <source>At most {n} articles at once</source>
        <translation>
            <numerusform>لا شيء دفعة واحدة</numerusform>
            <numerusform>مقال واحد على الأكثر دفعة واحدة</numerusform>
            <numerusform>مقالان على الأكثر دفعة واحدة</numerusform>
            <numerusform>{n} مقالات على الأكثر دفعة واحدة</numerusform>
            <numerusform>{n} مقالًا على الأكثر دفعة واحدة</numerusform>
            <numerusform>{n} مقال على الأكثر دفعة واحدة</numerusform>
        </translation>
    </message>
    <message id="twins.unknown">
        <source>No near copy is known, but not every article has been compared yet</source>
        <translation>لا تُعرف نسخة متقاربة، لكنّ المقالات لم تُقارن كلها بعد</translation>
    </message>
    <message id="twins.whole">
        <source>The whole group</source>
        <translation>المجموعة كلها</translation>
    </message>
    <message id="updates.check">
        <source>Check for updates…</source>
        <translation>البحث عن إصدار أحدث…</translation>
    </message>
    <message id="updates.choose">
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message id="updates.date">
        <source>Announced on {date}</source>
        <translation>تاريخ الإعلان: {date}</translation>
    </message>
    <message id="updates.file">
        <source>Read from {path}</source>
        <translation>المصدر: {path}</translation>
    </message>
    <message id="updates.filter">
        <source>Announced versions (*.toml *.json)</source>
        <translation>إعلانات الإصدارات (*.toml *.json)</translation>
    </message>
    <message id="updates.newer">
        <source>newsdesk {version} is announced; you have {installed}.</source>
        <translation>أُعلن عن newsdesk {version}، ولديك الإصدار {installed}.</translation>
    </message>
    <message id="updates.none-newer">
        <source>You have newsdesk {installed}. The newest that is announced is {version}.</source>
        <translation>لديك newsdesk {installed}. أحدث ما أُعلن عنه هو {version}.</translation>
    </message>
    <message id="updates.not-set">
        <source>newsdesk never looks on the internet. It reads a file in which you or your administrator announce versions, and none is chosen yet.</source>
        <translation>لا يتصل newsdesk بالإنترنت أبدًا، بل يقرأ ملفًا تعلن فيه أنت أو المسؤول عن الإصدارات، ولم يُختر هذا الملف بعد.</translation>
    </message>
    <message id="updates.replaced">
        <source>Another version of newsdesk was installed while this window is open. Close the window and open newsdesk again.</source>
        <translation>ثُبّت إصدار آخر من newsdesk وهذه النافذة مفتوحة. أغلق النافذة ثم افتح newsdesk من جديد.</translation>
    </message>
    <message id="updates.where">
        <source>Where to get it: {where}</source>
        <translation>مكان الحصول عليه: {where}</translation>
    </message>
    <message id="verify.cancelled">
        <source>The check was stopped before the end; nothing wrong was found until then</source>
        <translation>أُوقف الفحص قبل نهايته؛ لم يوجد خلل حتى حينه</translation>
    </message>
    <message id="verify.running">
        <source>Checking originals: {done} of {total}</source>
        <translation>فحص الأصول: {done} من {total}</translation>
    </message>
    <message id="verify.stopping">
        <source>Stopping…</source>
        <translation>يتوقف…</translation>
    </message>
    <message id="vocabulary.can-undo">
        <source>Nothing is written before you agree, and one undo takes all of it back.</source>
        <translation>لا يُكتب شيء قبل موافقتك، وتراجع واحد يعيد كل شيء.</translation>
    </message>
    <message id="vocabulary.changed-here">
        <source>{part} changed here: {here}</source>
        <translation>{part}، غُيّر هنا: {here}</translation>
    </message>
    <message id="vocabulary.chip.all">
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message id="vocabulary.chip.changed">
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message id="vocabulary.chip.deleted">
        <source>Deleted here</source>
        <translation>حُذف هنا</translation>
    </message>
    <message id="vocabulary.chip.kept">
        <source>Changed here, kept</source>
        <translation>غُيّر هنا ويبقى</translation>
    </message>
    <message id="vocabulary.chip.merged">
        <source>Merged here</source>
        <translation>دُمج هنا</translation>
    </message>
    <message id="vocabulary.chip.new">
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message id="vocabulary.chip.retired">
        <source>Retired</source>
        <translation>مسحوب</translation>
    </message>
    <message id="vocabulary.chip.same">
        <source>The same</source>
        <translation>كما هو</translation>
    </message>
    <message id="vocabulary.chip.tied">
        <source>Your tags</source>
        <translation>من وسومك</translation>
    </message>
    <message id="vocabulary.chip.tied.hint">
        <source>Tags that you had already and that become terms of this vocabulary, for they have the same name. They keep their articles.</source>
        <translation>وسوم كانت عندك وتصير مصطلحات في هذه المفردات لأن لها الاسم نفسه، وتبقى لها مقالاتها.</translation>
    </message>
    <message id="vocabulary.chip.troubles">
        <source>To look at</source>
        <translation>للنظر فيه</translation>
    </message>
    <message id="vocabulary.column.above">
        <source>Below</source>
        <translation>تحت</translation>
    </message>
    <message id="vocabulary.column.place">
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message id="vocabulary.column.term">
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message id="vocabulary.column.what">
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message id="vocabulary.did">
        <source>Imported {name}: {what}</source>
        <translation>استُوردت {name}: {what}</translation>
    </message>
    <message id="vocabulary.did.again">
        <source>The tag says again what its vocabulary says.</source>
        <translation>عاد الوسم إلى ما تقوله مفرداته.</translation>
    </message>
    <message id="vocabulary.did.changed" numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>لم يتغيّر شيء</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّرت {n}</numerusform>
            <numerusform>تغيّر {n}</numerusform>
            <numerusform>تغيّر {n}</numerusform>
        </translation>
    </message>
    <message id="vocabulary.did.exported" numerus="yes">
        <source>{n} tags exported to {path}</source>
        <translation>
            <numerusform>لم يُصدَّر أي وسم إلى {path}</numerusform>
            <numerusform>صُدِّر وسم واحد إلى {path}</numerusform>
            <numerusform>صُدِّر وسمان إلى {path}</numerusform>
            <numerusform>صُدِّرت {n} وسوم إلى {path}</numerusform>
            <numerusform>صُدِّر {n} وسمًا إلى {path}</numerusform>
            <numerusform>صُدِّر {n} وسم إلى {path}</numerusform>
        </translation>
    </message>
    <message id="vocabulary.did.exported.none">
        <source>There are no tags yet: {path} holds none.</source>
        <translation>لا وسوم بعد: لا يحوي {path} أي وسم.</translation>
    </message>
    <message id="vocabulary.did.kept" numerus="yes">
        <source>{n} kept as they were changed here</source>
        <translation>
            <numerusform>لم يُغيّر شيء هنا</numerusform>
            <numerusform>بقي واحد كما غُيّر هنا</numerusform>
            <numerusform>بقي اثنان كما غُيّرا هنا</numerusform>
            <numerusform>بقيت {n} كما غُيّرت هنا</numerusform>
            <numerusform>بقي {n} كما غُيّر هنا</numerusform>
            <numerusform>بقي {n} كما غُيّر هنا</numerusform>
        </translation>
    </message>
    <message id="vocabulary.did.new" numerus="yes">
        <source>{n} new tags</source>
        <translation>
            <numerusform>لا وسم جديدًا</numerusform>
            <numerusform>وسم جديد</numerusform>
            <numerusform>وسمان جديدان</numerusform>
            <numerusform>{n} وسوم جديدة</numerusform>
            <numerusform>{n} وسمًا جديدًا</numerusform>
            <numerusform>{n} وسم جديد</numerusform>
        </translation>
    </message>
    <message id="vocabulary.did.nothing">
        <source>nothing changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message id="vocabulary.export.name">
        <source>{name} tags {date}</source>
        <translation>وسوم {name} {date}</translation>
    </message>
    <message id="vocabulary.export.some" numerus="yes">
        <source>Export the {n} chosen tags with all below them</source>
        <translation>
            <numerusform>تصدير الوسوم المختارة مع ما تحتها</numerusform>
            <numerusform>تصدير الوسم المختار مع كل ما تحته</numerusform>
            <numerusform>تصدير الوسمين المختارين مع كل ما تحتهما</numerusform>
            <numerusform>تصدير {n} وسوم مختارة مع كل ما تحتها</numerusform>
            <numerusform>تصدير {n} وسمًا مختارًا مع كل ما تحتها</numerusform>
            <numerusform>تصدير {n} وسم مختار مع كل ما تحتها</numerusform>
        </translation>
    </message>
    <message id="vocabulary.facts" numerus="yes">
        <source>{file} · {format} · {n} terms</source>
        <translation>
            <numerusform>{file} · {format} · لا مصطلحات</numerusform>
            <numerusform>{file} · {format} · مصطلح واحد</numerusform>
            <numerusform>{file} · {format} · مصطلحان</numerusform>
            <numerusform>{file} · {format} · {n} مصطلحات</numerusform>
            <numerusform>{file} · {format} · {n} مصطلحًا</numerusform>
            <numerusform>{file} · {format} · {n} مصطلح</numerusform>
        </translation>
    </message>
    <message id="vocabulary.facts.none">
        <source>{file} · {format} · no terms</source>
        <translation>{file} · {format} · لا مصطلحات</translation>
    </message>
    <message id="vocabulary.filter">
        <source>Vocabularies (*.csv *.tsv *.ttl *.rdf *.xml *.nt *.jsonld *.json *.skos *.txt)</source>
        <translation>مفردات (*.csv *.tsv *.ttl *.rdf *.xml *.nt *.jsonld *.json *.skos *.txt)</translation>
    </message>
    <message id="vocabulary.format.csv">
        <source>Table for Excel and LibreOffice</source>
        <translation>جدول لـ Excel وLibreOffice</translation>
    </message>
    <message id="vocabulary.format.jsonld">
        <source>SKOS, JSON-LD</source>
        <translation>مفردات SKOS بصيغة JSON-LD</translation>
    </message>
    <message id="vocabulary.format.rdf">
        <source>SKOS, RDF/XML</source>
        <translation>مفردات SKOS بصيغة RDF/XML</translation>
    </message>
    <message id="vocabulary.format.turtle">
        <source>SKOS, Turtle</source>
        <translation>مفردات SKOS بصيغة Turtle</translation>
    </message>
    <message id="vocabulary.from">
        <source>Vocabulary</source>
        <translation>المفردات</translation>
    </message>
    <message id="vocabulary.from.merged">
        <source>A term of {name} (read on {date}) was merged into it here</source>
        <translation>دُمج فيه هنا مصطلح من {name} (قُرئت في {date})</translation>
    </message>
    <message id="vocabulary.from.read">
        <source>From {name}, read on {date}</source>
        <translation>من {name}، قُرئت في {date}</translation>
    </message>
    <message id="vocabulary.is.csv">
        <source>table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message id="vocabulary.is.iptc">
        <source>IPTC NewsCodes</source>
        <translation>رموز IPTC الإخبارية</translation>
    </message>
    <message id="vocabulary.is.skos">
        <source>SKOS vocabulary</source>
        <translation>مفردات SKOS</translation>
    </message>
    <message id="vocabulary.kept">
        <source>{part}: here {here}, and it stays so; the vocabulary says {told}</source>
        <translation>{part}: هنا {here} ويبقى كذلك؛ تقول المفردات {told}</translation>
    </message>
    <message id="vocabulary.merged-into">
        <source>Merged here into {name}; that stays so</source>
        <translation>دُمج هنا في {name}؛ ويبقى كذلك</translation>
    </message>
    <message id="vocabulary.nothing">
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message id="vocabulary.notice.broader-unknown">
        <source>The term above it is neither in the file nor in the archive</source>
        <translation>المصطلح الذي فوقه ليس في الملف ولا في الأرشيف</translation>
    </message>
    <message id="vocabulary.notice.cycle">
        <source>It is not moved: it would come to stand below itself</source>
        <translation>لا يُنقل: لصار تحت نفسه</translation>
    </message>
    <message id="vocabulary.notice.name-taken">
        <source>Another tag beside it has this name: what is here stays</source>
        <translation>لوسم آخر بجانبه الاسم نفسه: يبقى ما هنا</translation>
    </message>
    <message id="vocabulary.notice.same-name">
        <source>Another tag beside it has this name: its code is added</source>
        <translation>لوسم آخر بجانبه الاسم نفسه: أضيف إليه رمزه</translation>
    </message>
    <message id="vocabulary.option.again" numerus="yes">
        <source>Make the {n} tags that were deleted here anew</source>
        <translation>
            <numerusform>إعادة ما حُذف هنا</numerusform>
            <numerusform>إعادة الوسم الذي حُذف هنا</numerusform>
            <numerusform>إعادة الوسمين اللذين حُذفا هنا</numerusform>
            <numerusform>إعادة {n} وسوم حُذفت هنا</numerusform>
            <numerusform>إعادة {n} وسمًا حُذفت هنا</numerusform>
            <numerusform>إعادة {n} وسم حُذفت هنا</numerusform>
        </translation>
    </message>
    <message id="vocabulary.option.retired" numerus="yes">
        <source>Bring the {n} terms that the vocabulary has retired, too</source>
        <translation>
            <numerusform>استيراد المسحوب أيضًا</numerusform>
            <numerusform>استيراد المصطلح المسحوب أيضًا</numerusform>
            <numerusform>استيراد المصطلحين المسحوبين أيضًا</numerusform>
            <numerusform>استيراد {n} مصطلحات مسحوبة أيضًا</numerusform>
            <numerusform>استيراد {n} مصطلحًا مسحوبًا أيضًا</numerusform>
            <numerusform>استيراد {n} مصطلح مسحوب أيضًا</numerusform>
        </translation>
    </message>
    <message id="vocabulary.option.theirs" numerus="yes">
        <source>Take the vocabulary’s word in the {n} terms that were changed here, too</source>
        <translation>
            <numerusform>الأخذ بقول المفردات فيما غُيّر هنا أيضًا</numerusform>
            <numerusform>الأخذ بقول المفردات في المصطلح الذي غُيّر هنا أيضًا</numerusform>
            <numerusform>الأخذ بقول المفردات في المصطلحين اللذين غُيّرا هنا أيضًا</numerusform>
            <numerusform>الأخذ بقول المفردات في {n} مصطلحات غُيّرت هنا أيضًا</numerusform>
            <numerusform>الأخذ بقول المفردات في {n} مصطلحًا غُيّرت هنا أيضًا</numerusform>
            <numerusform>الأخذ بقول المفردات في {n} مصطلح غُيّرت هنا أيضًا</numerusform>
        </translation>
    </message>
    <message id="vocabulary.outcome.changed">
        <source>Changes</source>
        <translation>يتغيّر</translation>
    </message>
    <message id="vocabulary.outcome.deleted">
        <source>Its tag was deleted here; it is left out</source>
        <translation>حُذف وسمه هنا؛ لا يُستورد</translation>
    </message>
    <message id="vocabulary.outcome.kept">
        <source>Changed here, stays so</source>
        <translation>غُيّر هنا، ويبقى كذلك</translation>
    </message>
    <message id="vocabulary.outcome.merged">
        <source>Its tag was merged into another one</source>
        <translation>دُمج وسمه في وسم آخر</translation>
    </message>
    <message id="vocabulary.outcome.new">
        <source>A new tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message id="vocabulary.outcome.retired">
        <source>The vocabulary has retired it</source>
        <translation>أحالته المفردات إلى التقاعد</translation>
    </message>
    <message id="vocabulary.outcome.same">
        <source>Stays as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message id="vocabulary.part.alias">
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message id="vocabulary.part.broader">
        <source>Below</source>
        <translation>تحت</translation>
    </message>
    <message id="vocabulary.part.colour">
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message id="vocabulary.part.kind">
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message id="vocabulary.part.label">
        <source>Name in {language}</source>
        <translation>الاسم باللغة {language}</translation>
    </message>
    <message id="vocabulary.part.name">
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message id="vocabulary.part.note">
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message id="vocabulary.part.uri">
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message id="vocabulary.reading.running">
        <source>Reading the vocabulary: {done}</source>
        <translation>قراءة المفردات: {done}</translation>
    </message>
    <message id="vocabulary.reading.stopping">
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message id="vocabulary.retired">
        <source>Retired by the vocabulary {date}</source>
        <translation>أحالته المفردات إلى التقاعد {date}</translation>
    </message>
    <message id="vocabulary.root">
        <source>nothing (the top)</source>
        <translation>لا شيء (في الأعلى)</translation>
    </message>
    <message id="vocabulary.stopped">
        <source>Stopped before the end: what came in stays, one undo takes it back, and importing the file again goes on.</source>
        <translation>أُوقف قبل النهاية: ما دخل يبقى، وتراجع واحد يعيده، واستيراد الملف مرة أخرى يكمل.</translation>
    </message>
    <message id="vocabulary.table">
        <source>What becomes of each term</source>
        <translation>ما يصير إليه كل مصطلح</translation>
    </message>
    <message id="vocabulary.take" numerus="yes">
        <source>Take over {n} terms</source>
        <translation>
            <numerusform>لا شيء يُستورد</numerusform>
            <numerusform>استيراد مصطلح واحد</numerusform>
            <numerusform>استيراد مصطلحين</numerusform>
            <numerusform>استيراد {n} مصطلحات</numerusform>
            <numerusform>استيراد {n} مصطلحًا</numerusform>
            <numerusform>استيراد {n} مصطلح</numerusform>
        </translation>
    </message>
    <message id="vocabulary.take-again">
        <source>Take the vocabulary’s again</source>
        <translation>الأخذ بقول المفردات من جديد</translation>
    </message>
    <message id="vocabulary.take-all-again">
        <source>Take all of the vocabulary’s again</source>
        <translation>الأخذ بكل ما تقوله المفردات</translation>
    </message>
    <message id="vocabulary.take-nothing">
        <source>Nothing to take over</source>
        <translation>لا شيء يُستورد</translation>
    </message>
    <message id="vocabulary.taken">
        <source>{part}: {here} becomes {told}</source>
        <translation>{part}: {here} يصير {told}</translation>
    </message>
    <message id="vocabulary.taken.new">
        <source>{part} is new: {told}</source>
        <translation>{part}، جديد: {told}</translation>
    </message>
    <message id="vocabulary.taking.running">
        <source>Importing terms: {done} of {total}</source>
        <translation>استيراد المصطلحات: {done} من {total}</translation>
    </message>
    <message id="vocabulary.taking.stopping">
        <source>Stopping after these terms…</source>
        <translation>يتوقف بعد هذه المصطلحات…</translation>
    </message>
    <message id="vocabulary.tied" numerus="yes">
        <source>your tag “{tag}”, {n} articles</source>
        <translation>
            <numerusform>وسمك «{tag}»، لا يحمله مقال</numerusform>
            <numerusform>وسمك «{tag}»، مقال واحد</numerusform>
            <numerusform>وسمك «{tag}»، مقالان</numerusform>
            <numerusform>وسمك «{tag}»، {n} مقالات</numerusform>
            <numerusform>وسمك «{tag}»، {n} مقالًا</numerusform>
            <numerusform>وسمك «{tag}»، {n} مقال</numerusform>
        </translation>
    </message>
    <message id="vocabulary.tied.unused">
        <source>your tag “{tag}”, which no article carries</source>
        <translation>وسمك «{tag}»، لا يحمله أي مقال</translation>
    </message>
    <message id="vocabulary.title">
        <source>Import vocabulary</source>
        <translation>استيراد مفردات</translation>
    </message>
    <message id="vocabulary.told">
        <source>The vocabulary says: {told}</source>
        <translation>تقول المفردات: {told}</translation>
    </message>
    <message id="vocabulary.tongue.am">
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message id="vocabulary.tongue.ar">
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message id="vocabulary.tongue.ckb">
        <source>Sorani</source>
        <translation>السورانية</translation>
    </message>
    <message id="vocabulary.tongue.da">
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message id="vocabulary.tongue.de">
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message id="vocabulary.tongue.el">
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message id="vocabulary.tongue.en">
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message id="vocabulary.tongue.es">
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message id="vocabulary.tongue.fa">
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message id="vocabulary.tongue.fi">
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message id="vocabulary.tongue.fr">
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message id="vocabulary.tongue.he">
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message id="vocabulary.tongue.hi">
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message id="vocabulary.tongue.id">
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message id="vocabulary.tongue.it">
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message id="vocabulary.tongue.ja">
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message id="vocabulary.tongue.ko">
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message id="vocabulary.tongue.ku">
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message id="vocabulary.tongue.la">
        <source>Latin</source>
        <translation>اللاتينية</translation>
    </message>
    <message id="vocabulary.tongue.nb">
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message id="vocabulary.tongue.nl">
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message id="vocabulary.tongue.no">
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message id="vocabulary.tongue.pl">
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message id="vocabulary.tongue.pt">
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message id="vocabulary.tongue.ru">
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message id="vocabulary.tongue.so">
        <source>Somali</source>
        <translation>الصومالية</translation>
    </message>
    <message id="vocabulary.tongue.sv">
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message id="vocabulary.tongue.sw">
        <source>Swahili</source>
        <translation>السواحلية</translation>
    </message>
    <message id="vocabulary.tongue.tr">
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message id="vocabulary.tongue.uk">
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message id="vocabulary.tongue.ur">
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message id="vocabulary.tongue.zh">
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message id="vocabulary.trouble.bad-colour">
        <source>{value} is no colour (such as #1b8489); that of {name} is left open.</source>
        <translation>{value} ليس لونًا (مثل #1b8489)؛ تُرك لون {name} مفتوحًا.</translation>
    </message>
    <message id="vocabulary.trouble.bad-kind">
        <source>{value} is no kind of tag; the kind of {name} is left open.</source>
        <translation>{value} ليس نوع وسم؛ تُرك نوع {name} مفتوحًا.</translation>
    </message>
    <message id="vocabulary.trouble.bad-row">
        <source>This row cannot be read and was left out ({detail}).</source>
        <translation>هذا السطر لا يُقرأ وتُرك ({detail}).</translation>
    </message>
    <message id="vocabulary.trouble.cycle">
        <source>Terms stand below each other in a ring ({ring}); {name} is put at the top.</source>
        <translation>مصطلحات يقع بعضها تحت بعض في حلقة ({ring})؛ وُضع {name} في الأعلى.</translation>
    </message>
    <message id="vocabulary.trouble.deep">
        <source>{name} stands more than 100 levels deep; it is put higher up.</source>
        <translation>يقع {name} في عمق يزيد على 100 مستوى؛ رُفع إلى مستوى أعلى.</translation>
    </message>
    <message id="vocabulary.trouble.encoding">
        <source>The file is damaged or not written as {encoding}: {count} signs cannot be read.</source>
        <translation>الملف تالف أو غير مكتوب بترميز {encoding}: تعذّرت قراءة {count} علامة.</translation>
    </message>
    <message id="vocabulary.trouble.long-uri">
        <source>The address of {name} is longer than 500 characters; the term was left out.</source>
        <translation>عنوان {name} أطول من 500 حرف؛ تُرك المصطلح.</translation>
    </message>
    <message id="vocabulary.trouble.no-label">
        <source>A term without a name was left out ({uri}).</source>
        <translation>تُرك مصطلح بلا اسم ({uri}).</translation>
    </message>
    <message id="vocabulary.trouble.no-term">
        <source>What stands here is no term; it was left out.</source>
        <translation>ما هنا ليس مصطلحًا؛ تُرك.</translation>
    </message>
    <message id="vocabulary.trouble.no-uri">
        <source>{name} has no address; it is recognised by its name and its place in the tree.</source>
        <translation>ليس لـ{name} عنوان؛ يُعرف باسمه وموضعه في الشجرة.</translation>
    </message>
    <message id="vocabulary.trouble.open-quote">
        <source>A quotation mark is opened here and never closed; what follows was left out.</source>
        <translation>علامة اقتباس تُفتح هنا ولا تُغلق؛ تُرك ما بعدها.</translation>
    </message>
    <message id="vocabulary.trouble.parent-ambiguous">
        <source>There are several terms named {parent}; {name} is put below the first of them.</source>
        <translation>هناك عدة مصطلحات باسم {parent}؛ وُضع {name} تحت أولها.</translation>
    </message>
    <message id="vocabulary.trouble.remote-context">
        <source>The file refers to {uri} for what its words mean. Nothing is fetched; they are read as SKOS.</source>
        <translation>يحيل الملف إلى {uri} في معاني كلماته. لا يُجلب شيء؛ تُقرأ على أنها SKOS.</translation>
    </message>
    <message id="vocabulary.trouble.several-broader">
        <source>{name} stands below several terms; the first of them counts.</source>
        <translation>يقع {name} تحت عدة مصطلحات؛ يُعتدّ بأولها.</translation>
    </message>
    <message id="vocabulary.trouble.several-labels">
        <source>{name} has a second name in the same language, {other}; it is kept as another name.</source>
        <translation>لـ{name} اسم ثانٍ باللغة نفسها، {other}؛ يُحفظ اسمًا آخر.</translation>
    </message>
    <message id="vocabulary.trouble.twice">
        <source>The address {uri} comes twice; the first term with it counts, {name} was left out.</source>
        <translation>العنوان {uri} مكرر؛ يُعتدّ بأول مصطلح له، وتُرك {name}.</translation>
    </message>
    <message id="vocabulary.writing.running">
        <source>Exporting tags: {done} of {total}</source>
        <translation>تصدير الوسوم: {done} من {total}</translation>
    </message>
    <message id="vocabulary.writing.stopping">
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message id="watch.about">
        <source>New files in these folders come in by themselves while newsdesk is open. A file is known by what is in it, not by its name.</source>
        <translation>تدخل الملفات الجديدة في هذه المجلدات وحدها ما دام newsdesk مفتوحًا. يُعرف الملف بما فيه لا باسمه.</translation>
    </message>
    <message id="watch.accept">
        <source>Forget these</source>
        <translation>تجاهل هذه</translation>
    </message>
    <message id="watch.add">
        <source>Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message id="watch.again">
        <source>Try again</source>
        <translation>محاولة ثانية</translation>
    </message>
    <message id="watch.failures">
        <source>What did not go in</source>
        <translation>ما لم يدخل</translation>
    </message>
    <message id="watch.files" numerus="yes">
        <source>{n} files dealt with</source>
        <translation>
            <numerusform>لا ملفات بعد</numerusform>
            <numerusform>عولج ملف واحد</numerusform>
            <numerusform>عولج ملفان</numerusform>
            <numerusform>عولجت {n} ملفات</numerusform>
            <numerusform>عولج {n} ملفًا</numerusform>
            <numerusform>عولج {n} ملف</numerusform>
        </translation>
    </message>
    <message id="watch.go-on">
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message id="watch.is-away">
        <source>not to be found now</source>
        <translation>غير موجود الآن</translation>
    </message>
    <message id="watch.is-off">
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message id="watch.is-on">
        <source>watched</source>
        <translation>مراقَب</translation>
    </message>
    <message id="watch.no-failures">
        <source>Everything went in.</source>
        <translation>دخل كل شيء.</translation>
    </message>
    <message id="watch.none">
        <source>No folder is watched yet. Choose one below: what is put into it comes in by itself.</source>
        <translation>لا مجلد مراقب بعد. اختر مجلدًا بالزر أدناه، فيدخل ما يوضع فيه من تلقاء نفسه.</translation>
    </message>
    <message id="watch.others" numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>ولا غيره</numerusform>
            <numerusform>وواحد غيره</numerusform>
            <numerusform>واثنان غيره</numerusform>
            <numerusform>و{n} غيره</numerusform>
            <numerusform>و{n} غيره</numerusform>
            <numerusform>و{n} غيره</numerusform>
        </translation>
    </message>
    <message id="watch.pause">
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message id="watch.remove">
        <source>Watch no more</source>
        <translation>وقف المراقبة</translation>
    </message>
    <message id="watch.remove.hint">
        <source>What it brought stays, and so do its files. This cannot be undone, but the folder can be added again.</source>
        <translation>يبقى ما جاء منه، وتبقى ملفاته. لا تراجع عن هذا، لكن يمكن إضافة المجلد ثانية.</translation>
    </message>
    <message id="watch.title">
        <source>Watched folders</source>
        <translation>المجلدات المراقبة</translation>
    </message>
    <message id="weekday.friday">
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message id="weekday.monday">
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message id="weekday.saturday">
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message id="weekday.sunday">
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message id="weekday.thursday">
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message id="weekday.tuesday">
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message id="weekday.wednesday">
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message id="welcome.about">
        <source>A desk for articles: captured pages come in, get cleaned, tagged and linked, and new ones are written beside them. Everything stays on this computer, and nothing needs a network.</source>
        <translation>مكتب للمقالات: تدخل إليه الصفحات الملتقطة فتُنظَّف وتوسم وتُربط بغيرها، وتُكتب إلى جانبها مقالات جديدة. كل شيء يبقى في هذا الحاسوب، ولا حاجة إلى شبكة.</translation>
    </message>
    <message id="welcome.ar">
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message id="welcome.change">
        <source>Choose another place…</source>
        <translation>اختيار مكان آخر…</translation>
    </message>
    <message id="welcome.empty">
        <source>Begin with nothing</source>
        <translation>ابدأ بلا شيء</translation>
    </message>
    <message id="welcome.empty.about">
        <source>An empty archive, and the first article is the one that you write.</source>
        <translation>أرشيف فارغ، وأول مقال فيه ما تكتبه أنت.</translation>
    </message>
    <message id="welcome.empty.begin">
        <source>Make an empty archive</source>
        <translation>إنشاء أرشيف فارغ</translation>
    </message>
    <message id="welcome.en">
        <source>English</source>
        <translation>الإنجليزية (English)</translation>
    </message>
    <message id="welcome.files">
        <source>Bring in what you have</source>
        <translation>ابدأ بما عندك</translation>
    </message>
    <message id="welcome.files.about">
        <source>Drop files or a whole folder here: saved pages, documents, tables, feeds. Originals are kept byte for byte.</source>
        <translation>أفلت هنا ملفات أو مجلدًا كاملًا: صفحات محفوظة ومستندات وجداول وموجزات. وتُحفظ الأصول كما هي حرفًا حرفًا.</translation>
    </message>
    <message id="welcome.files.begin">
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message id="welcome.hint">
        <source>Esc skips this page and begins with an empty archive. It is not shown again; the Help menu has it.</source>
        <translation>يتخطى المفتاح Esc هذه الصفحة ويبدأ بأرشيف فارغ. ولن تظهر مرة أخرى، وتجدها في قائمة «مساعدة».</translation>
    </message>
    <message id="welcome.hint.later">
        <source>Esc leads back to the archive.</source>
        <translation>يعود بك المفتاح Esc إلى الأرشيف.</translation>
    </message>
    <message id="welcome.place">
        <source>The archive lies in {path}</source>
        <translation>مكان الأرشيف: {path}</translation>
    </message>
    <message id="welcome.sample">
        <source>Look around first</source>
        <translation>تجوّل أولًا</translation>
    </message>
    <message id="welcome.sample.about">
        <source>A small archive of invented stories in Arabic and English, with six short things to try. It goes away in one piece.</source>
        <translation>أرشيف صغير من حكايات مخترعة بالعربية والإنجليزية، ومعه ست خطوات قصيرة تجربها. ويُزال كله دفعة واحدة.</translation>
    </message>
    <message id="welcome.sample.begin">
        <source>Open the sample</source>
        <translation>فتح النموذج</translation>
    </message>
    <message id="welcome.skip">
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message id="welcome.title">
        <source>Welcome to newsdesk</source>
        <translation>أهلًا بك في newsdesk</translation>
    </message>
    <message id="why.form">
        <source>“{hit}” is a form of “{word}”</source>
        <translation>«{hit}» صورة من «{word}»</translation>
    </message>
    <message id="why.in-headline">
        <source>In the headline: {reason}</source>
        <translation>في العنوان: {reason}</translation>
    </message>
    <message id="why.in-text">
        <source>In the text: {reason}</source>
        <translation>في النص: {reason}</translation>
    </message>
    <message id="why.kin">
        <source>“{hit}” is a plural or singular of “{word}”</source>
        <translation>«{hit}» جمع «{word}» أو مفردها</translation>
    </message>
    <message id="why.phrase">
        <source>“{hit}” is the phrase that was asked for</source>
        <translation>«{hit}» هي العبارة المطلوبة</translation>
    </message>
    <message id="why.prefix">
        <source>“{hit}” begins with “{word}”</source>
        <translation>«{hit}» تبدأ بـ«{word}»</translation>
    </message>
    <message id="why.same">
        <source>“{hit}” is the word itself</source>
        <translation>«{hit}» هي الكلمة نفسها</translation>
    </message>
    <message id="why.spelling">
        <source>“{hit}” is “{word}” in another spelling</source>
        <translation>«{hit}» هي «{word}» برسم آخر</translation>
    </message>
    <message id="window.name">
        <source>newsdesk</source>
        <translation>newsdesk</translation>
    </message>
    <message id="window.title">
        <source>{archive} — newsdesk</source>
        <translation>{archive} — newsdesk</translation>
    </message>
    <message id="work.amount">
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message id="work.articles">
        <source>Show the articles</source>
        <translation>عرض المقالات</translation>
    </message>
    <message id="work.backup">
        <source>Backup</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message id="work.bulk">
        <source>Change to many articles</source>
        <translation>تعديل مقالات كثيرة</translation>
    </message>
    <message id="work.clear">
        <source>Clear the ended</source>
        <translation>مسح ما انتهى</translation>
    </message>
    <message id="work.drill">
        <source>Trying to restore a backup</source>
        <translation>تجربة استرجاع نسخة احتياطية</translation>
    </message>
    <message id="work.ended">
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message id="work.export">
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message id="work.import">
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message id="work.index" numerus="yes">
        <source>The search index has {n} changes to learn.</source>
        <translation>
            <numerusform>فهرس البحث يعرف كل شيء.</numerusform>
            <numerusform>بقي للفهرس تغيير واحد.</numerusform>
            <numerusform>بقي للفهرس تغييران.</numerusform>
            <numerusform>بقيت للفهرس {n} تغييرات.</numerusform>
            <numerusform>بقي للفهرس {n} تغييرًا.</numerusform>
            <numerusform>بقي للفهرس {n} تغيير.</numerusform>
        </translation>
    </message>
    <message id="work.index.anew">
        <source>The search index is being made anew; searches may miss articles until it is whole.</source>
        <translation>يُبنى فهرس البحث من جديد؛ قد تغيب مقالات عن البحث حتى يكتمل.</translation>
    </message>
    <message id="work.look">
        <source>A look at files</source>
        <translation>معاينة الملفات</translation>
    </message>
    <message id="work.mend">
        <source>Putting texts right</source>
        <translation>تصحيح النصوص</translation>
    </message>
    <message id="work.none">
        <source>Nothing is under way. Imports, exports and changes to many articles are shown here while they run, and how they ended.</source>
        <translation>لا عمل جارٍ. يظهر هنا الاستيراد والتصدير وتعديل المقالات الكثيرة أثناء تنفيذها، ثم نتيجتها.</translation>
    </message>
    <message id="work.print">
        <source>Printing</source>
        <translation>طباعة</translation>
    </message>
    <message id="work.reindex">
        <source>Search index made anew</source>
        <translation>إعادة بناء فهرس البحث</translation>
    </message>
    <message id="work.report">
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message id="work.restore">
        <source>Restoring a backup</source>
        <translation>استرجاع نسخة احتياطية</translation>
    </message>
    <message id="work.rule">
        <source>A rule</source>
        <translation>تطبيق قاعدة</translation>
    </message>
    <message id="work.state.done">
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message id="work.state.failed">
        <source>failed</source>
        <translation>تعذّر</translation>
    </message>
    <message id="work.state.paused">
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message id="work.state.running">
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message id="work.state.stopped">
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message id="work.state.stopping">
        <source>stopping…</source>
        <translation>يتوقف…</translation>
    </message>
    <message id="work.state.waiting">
        <source>waits its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message id="work.title">
        <source>Work of this session</source>
        <translation>أعمال هذه الجلسة</translation>
    </message>
    <message id="work.turn">
        <source>Undo or redo of several steps</source>
        <translation>تراجع عن خطوات أو إعادتها</translation>
    </message>
    <message id="work.verify">
        <source>Check of the archive</source>
        <translation>فحص سلامة الأرشيف</translation>
    </message>
    <message id="work.vocabulary.reading">
        <source>Reading a vocabulary</source>
        <translation>قراءة المفردات</translation>
    </message>
    <message id="work.vocabulary.taking">
        <source>Import of a vocabulary</source>
        <translation>استيراد المفردات</translation>
    </message>
    <message id="work.vocabulary.writing">
        <source>Export of tags</source>
        <translation>تصدير الوسوم</translation>
    </message>
    <message id="work.waiting">
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message id="write.image">
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message id="write.image.alt">
        <source>What it shows, for those who do not see it</source>
        <translation>ما تُظهره، لمن لا يراها</translation>
    </message>
    <message id="write.image.caption">
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message id="write.image.hint">
        <source>The image itself is kept as an attachment of this article.</source>
        <translation>الصورة نفسها تُحفظ مرفقًا بهذا المقال.</translation>
    </message>
    <message id="write.image.pasted">
        <source>image</source>
        <translation>صورة</translation>
    </message>
    <message id="write.link">
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message id="write.link.address">
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message id="write.link.none">
        <source>No link</source>
        <translation>بلا رابط</translation>
    </message>
    <message id="write.link.words">
        <source>Text</source>
        <translation>النص الظاهر</translation>
    </message>
    <message id="write.link.wrong">
        <source>This is no address: write it as https://…, a mail address, or article: with a uid</source>
        <translation>ليس هذا رابطًا: اكتبه على صورة https://… أو عنوان بريد، أو article: ثم معرّف مقال</translation>
    </message>
    <message id="write.table">
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message id="write.table.columns">
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message id="write.table.empty">
        <source>Write something into a cell first: a table without words is no part of a text.</source>
        <translation>اكتب شيئًا في خلية أولًا: الجدول بلا كلمات ليس جزءًا من النص.</translation>
    </message>
    <message id="write.table.head">
        <source>The first row heads the columns</source>
        <translation>الصف الأول عناوين</translation>
    </message>
    <message id="write.table.rows">
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message id="write.take">
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message id="zoom.now">
        <source>Size of the text: {percent} %</source>
        <translation>حجم النص: {percent}٪</translation>
    </message>
</context>
</TS>
