package vn.tiendo.plan.incoming;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.sheet.list.ListColumn;

/** What a column of a register of incoming documents says, known by the words of its head (Decree 30/2020/NĐ-CP). */
enum IncomingColumn implements ListColumn {
    ORDINAL("STT", "(so )?(tt|stt|s tt|thu tu)"),
    ARRIVAL_NUMBER("Số đến", "so (den|vb den|van ban den)|so dang ky"),
    ARRIVED_ON("Ngày đến", "ngay( thang)?( van ban| vb)? (den|nhan|tiep nhan|vao so)( van ban| vb)?"),
    NUMBER(
            "Số, ký hiệu",
            "(van ban )?so( va)? ?(ky hieu|k hieu|kh)( cua)?( van ban| vb)?( den)?|so hieu( van ban)?|so (van ban|vb)|ky hieu( van ban)?"),
    ISSUED_ON("Ngày văn bản", "(van ban )?ngay( thang)?( nam)?( cua)?( van ban| vb| ban hanh| ky| vb den)?( van ban)?"),
    ISSUER(
            "Cơ quan ban hành",
            "(ten )?(co quan|noi|don vi)( to chuc)? (ban hanh|gui|gui den|phat hanh)( van ban)?|tac gia|noi gui van ban"),
    TYPE("Loại văn bản", "(ten )?(loai)( van ban| vb)?"),
    ABSTRACT(
            "Trích yếu",
            "(ten loai )?(va )?(trich yeu|noi dung)( noi dung)?( trich yeu)?( cua)?( van ban| vb)?|ten loai va trich yeu.*|trich yeu.*"),
    URGENCY("Độ khẩn", "(muc )?(do )?khan( cua van ban)?|muc do"),
    SECRECY("Độ mật", "(muc )?do mat( cua van ban)?|mat"),
    DEADLINE(
            "Hạn xử lý",
            "(thoi )?han( xu ly| giai quyet| tra loi| hoan thanh| thuc hien)?( van ban)?|ngay het han( xu ly)?"),
    OWNER("Cơ quan nhận", "co quan (nhan|duoc chi dao|tiep nhan)"),
    RECEIVER(
            "Đơn vị hoặc người nhận",
            "(don vi|noi|nguoi)( hoac)?( don vi| ca nhan| nguoi)?( nhan| xu ly| giai quyet| chu tri)( van ban)?|chuyen (cho|den|xu ly)"),
    NOTE("Ghi chú", "ghi chu");

    private static final int LONGEST = 80;

    private final String title;
    private final Pattern heads;

    IncomingColumn(String title, String heads) {
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
        return this == OWNER || this == ISSUER;
    }

    @Override
    public boolean everywhereIfMissing() {
        return this == OWNER || this == ARRIVED_ON;
    }

    /** The column whose head this is; nothing where it is no head of a column that is read. */
    static Optional<IncomingColumn> headedBy(String written) {
        return ListColumn.headedBy(written, values(), LONGEST);
    }
}
