package vn.tiendo.organization.officers;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.sheet.list.ListColumn;

/** What a column of a list of officers says, known by the words of its head. */
enum OfficerColumn implements ListColumn {
    ORDINAL("STT", "(so )?(tt|stt|s tt|thu tu)|so"),
    NAME(
            "Họ và tên",
            "ho( va)? ten( can bo.*| cong chuc.*| nguoi dung.*)?|ho (dem|va dem|va ten dem|lot)|ho|ten can bo|can bo"),
    GIVEN("Tên", "ten"),
    LOGIN(
            "Tên đăng nhập",
            "(ten )?(dang nhap|tai khoan)( nguoi dung| he thong)?|ten nguoi dung|user( ?name)?|login|account"),
    EMAIL("Thư điện tử", "(dia chi )?(thu dien tu|e ?mail|hop thu|thu cong vu|mail)( cong vu| co quan| lien he)?"),
    UNIT(
            "Đơn vị",
            "(ten )?(don vi|co quan|noi)( cong tac| lam viec| quan ly| cong tac hien nay)?( co quan| don vi| to chuc)?"),
    DIVISION("Phòng, bộ phận", "(ten )?(phong|phong ban|bo phan|to|khoa)( cong tac| ban| bo phan| chuyen mon)*"),
    POSITION("Chức vụ", "(chuc vu|chuc danh|vi tri( viec lam)?)( hien nay| chuc danh| chuc vu| nghe nghiep)?"),
    ROLES("Vai trò", "(cac )?(vai tro|quyen|nhom quyen|phan quyen)( su dung| tren he thong| he thong| nguoi dung)?"),
    PHONE("Điện thoại", "(so )?(dien thoai|dt|sdt|di dong)( di dong| co quan| lien he)?");

    private static final int LONGEST = 60;

    private final String title;
    private final Pattern heads;

    OfficerColumn(String title, String heads) {
        this.title = title;
        this.heads = Pattern.compile(heads);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Pattern heads() {
        return heads;
    }

    @Override
    public boolean everywhere() {
        return this == UNIT || this == ROLES;
    }

    @Override
    public boolean everywhereIfMissing() {
        return this == UNIT;
    }

    /** The column whose head this is; nothing where it is no head of a column that is read. */
    static Optional<OfficerColumn> headedBy(String written) {
        return ListColumn.headedBy(written, values(), LONGEST);
    }
}
