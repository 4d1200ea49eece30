package vn.tiendo.letter;

import static vn.tiendo.letter.LetterField.may;
import static vn.tiendo.letter.LetterField.must;

import java.util.List;
import java.util.stream.Stream;

/** The fields of every kind of letter, in the words that officers use for them. */
final class LetterFields {

    private static final LetterField ABSTRACT = must(
            "trích yếu",
            "Nội dung chủ yếu của văn bản",
            "Triển khai thực hiện Chỉ thị về đẩy mạnh cải cách thủ tục hành chính trên địa bàn tỉnh");

    private static final LetterField ISSUER_IN_TEXT =
            may("cơ quan ban hành", "Tên cơ quan ban hành, để viết trong câu", "Ủy ban nhân dân tỉnh Lai Châu");

    private static final LetterList RECIPIENTS = LetterList.lines(must(
            "nơi nhận",
            "Mỗi nơi nhận một dòng, đã có dấu chấm phẩy và mục đích gửi (để b/c), (để t/h)",
            "Chủ tịch, các Phó Chủ tịch UBND tỉnh (để b/c);\nSở Tài chính (để t/h);\nỦy ban nhân dân các xã, phường"
                    + " (để t/h);\nLưu: VT, NC."));

    private static final LetterList AUTHORITY = LetterList.lines(may(
            "quyền hạn ký",
            "TM., KT., TL., TUQ.: mỗi dòng một ý; không có thì không in",
            "TM. Ủy ban nhân dân\nKT. Chủ tịch"));

    private static final LetterList BASES = LetterList.lines(may(
            "căn cứ",
            "Mỗi căn cứ một dòng, đã có dấu cuối dòng",
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nThực hiện Chỉ thị số 26/CT-TTg ngày"
                    + " 05 tháng 9 năm 2025."));

    private static final LetterList ADDRESSEES = LetterList.lines(must(
            "kính gửi",
            "Mỗi nơi một dòng, đã có dấu cuối dòng; chỉ gửi một nơi thì không in",
            "- Các sở, ban, ngành tỉnh;\n- Ủy ban nhân dân" + " các xã, phường."));

    private LetterFields() {}

    static List<LetterList> common() {
        return List.of(RECIPIENTS, AUTHORITY);
    }

    static List<LetterField> ofPlan() {
        return with(
                must("tên loại", "Tên loại văn bản: Kế hoạch, Quyết định, Chương trình…", "Kế hoạch"),
                ABSTRACT,
                ISSUER_IN_TEXT,
                must(
                        "văn bản kèm theo",
                        "Tên, số, ngày của chính văn bản này, để ghi dưới tên phụ lục",
                        "Kế hoạch số 44/KH-UBND ngày 08 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Lai Châu"),
                may("số nhiệm vụ", "Phụ lục có bao nhiêu nhiệm vụ", "02"),
                may("đơn vị theo dõi", "Đơn vị theo dõi, đôn đốc việc thực hiện", "Văn phòng Ủy ban nhân dân tỉnh"),
                may(
                        "thời gian thực hiện",
                        "Ngày kết thúc kế hoạch; không có thì không in",
                        "ngày 31 tháng 12 năm 2026"));
    }

    static List<LetterList> listsOfPlan() {
        return List.of(
                RECIPIENTS,
                AUTHORITY,
                BASES,
                LetterList.lines(may(
                        "chế độ báo cáo",
                        "Mỗi báo cáo phải gửi một dòng: tên, ai gửi, gửi ai, thời hạn",
                        "1. Báo cáo kết quả thực hiện: Các sở, ban, ngành gửi Văn phòng Ủy ban nhân dân tỉnh; thời hạn:"
                                + " trước ngày 15 hằng tháng.")),
                LetterList.table(
                        "nhiệm vụ",
                        may("STT", "Số thứ tự của nhiệm vụ", "1\n2"),
                        must(
                                "nội dung nhiệm vụ",
                                "Nội dung của một nhiệm vụ",
                                "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý; công bố, công"
                                        + " khai theo quy định\nTập huấn nghiệp vụ cho công chức một cửa cấp xã"),
                        must("đơn vị chủ trì", "Đơn vị chủ trì", "Sở Tài chính; Sở Nội vụ\nSở Khoa học và Công nghệ"),
                        may("đơn vị phối hợp", "Đơn vị phối hợp", "Sở Y tế\nỦy ban nhân dân các xã, phường"),
                        must("thời hạn", "Thời hạn như đã ghi", "trước ngày 15/12/2026\nThường xuyên"),
                        may("sản phẩm", "Sản phẩm phải có", "Quyết định công bố\n")));
    }

    static List<LetterField> ofLetter() {
        return with(
                ABSTRACT,
                ISSUER_IN_TEXT,
                must("kính gửi một nơi", "Nơi được gửi, nếu chỉ gửi một nơi; gửi nhiều nơi thì không in", ""),
                must(
                        "văn bản kèm theo",
                        "Tên, số, ngày của chính văn bản này, để ghi dưới tên phụ lục",
                        "Công văn số 2802/UBND-NC ngày 25 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh Lai Châu"),
                may("số nhiệm vụ", "Phụ lục có bao nhiêu nhiệm vụ", "02"),
                may("đơn vị theo dõi", "Đơn vị theo dõi, đôn đốc việc thực hiện", "Văn phòng Ủy ban nhân dân tỉnh"),
                may("thời gian thực hiện", "Ngày kết thúc; không có thì không in", "ngày 31 tháng 12 năm 2026"));
    }

    static List<LetterList> listsOfLetter() {
        return Stream.concat(Stream.of(ADDRESSEES), listsOfPlan().stream()).toList();
    }

    static List<LetterField> ofSlip() {
        return with(
                must("đơn vị nhận việc", "Đơn vị được giao chủ trì", "Sở Tài chính"),
                must(
                        "nội dung nhiệm vụ",
                        "Nội dung nhiệm vụ được giao",
                        "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý"),
                may("số thứ tự", "Số thứ tự của nhiệm vụ trong văn bản giao", "3"),
                may("sản phẩm", "Sản phẩm phải có", "Quyết định công bố danh mục thủ tục hành chính"),
                may("đơn vị phối hợp", "Đơn vị phối hợp", "Sở Nội vụ; Sở Y tế"),
                must("thời hạn", "Thời hạn đang có hiệu lực", "trước ngày 15/12/2026"),
                must(
                        "văn bản giao",
                        "Tên, số, ngày, trích yếu của văn bản giao nhiệm vụ",
                        "Kế hoạch số 44/KH-UBND ngày 08 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Lai Châu"),
                may("đơn vị theo dõi", "Đơn vị theo dõi, đôn đốc", "Văn phòng Ủy ban nhân dân tỉnh"),
                may("cán bộ được phân công", "Cán bộ được đơn vị phân công; chưa có thì không in", "Nguyễn Văn A"),
                ISSUER_IN_TEXT);
    }

    static List<LetterField> ofReport() {
        return with(
                ABSTRACT,
                ISSUER_IN_TEXT,
                must("cơ quan nhận báo cáo", "Nơi báo cáo được gửi đến", "Ủy ban nhân dân tỉnh Lai Châu"),
                may("kỳ báo cáo", "Kỳ báo cáo; báo cáo một lần thì không in", "Tháng 11 năm 2026"),
                may(
                        "văn bản yêu cầu",
                        "Tên, số, ngày của văn bản yêu cầu báo cáo",
                        "Kế hoạch số 44/KH-UBND ngày 08 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Lai Châu"),
                may("lượt báo cáo", "Lượt gửi, từ lượt thứ hai", "2"),
                must(
                        "nội dung báo cáo",
                        "Toàn bộ nội dung; mỗi dòng thành một đoạn, đề mục được in đậm",
                        "I. KẾT QUẢ THỰC HIỆN\nĐơn vị đã rà soát 120 thủ tục hành chính, đề nghị bãi bỏ 05 thủ tục.\nII."
                                + " KHÓ KHĂN, KIẾN NGHỊ\nKhông."));
    }

    static List<LetterField> ofConsolidated() {
        return Stream.concat(
                        ofReport().stream().filter(field -> !field.name().equals("lượt báo cáo")),
                        Stream.of(
                                may("phiên bản", "Phiên bản, từ phiên bản thứ hai", "2"),
                                may("số đơn vị đã báo cáo", "Bao nhiêu đơn vị đã báo cáo", "36"),
                                may("tổng số đơn vị", "Bao nhiêu đơn vị phải báo cáo", "38"),
                                may("số đơn vị chưa báo cáo", "Không in nếu đủ", "02"),
                                must(
                                        "các đơn vị chưa báo cáo",
                                        "Tên các đơn vị chưa báo cáo khi tổng hợp; đủ, hoặc nội dung đã nêu, thì không in",
                                        "Sở Y tế; Ủy ban nhân dân phường Tân Phong")))
                .toList();
    }

    static List<LetterField> ofUrging() {
        return with(
                ABSTRACT,
                ISSUER_IN_TEXT,
                must("đơn vị được đôn đốc", "Đơn vị nhận công văn", "Sở Tài chính"),
                must(
                        "tình hình",
                        "Đến ngày nào, còn bao nhiêu việc chưa hoàn thành",
                        "Qua theo dõi, đến ngày 05/02/2026, Sở Tài chính còn 02 việc chưa hoàn thành, cụ thể như sau:"),
                may("ý kiến đôn đốc", "Lời của người đôn đốc", "Các việc trên ảnh hưởng đến tiến độ chung của tỉnh."),
                must(
                        "yêu cầu",
                        "Làm xong trước ngày nào, giải trình trước ngày nào",
                        "Ủy ban nhân dân tỉnh đề nghị Sở Tài chính tập trung chỉ đạo, hoàn thành dứt điểm chậm nhất ngày"
                                + " 20/02/2026."),
                may(
                        "trường hợp vướng mắc",
                        "Cách đề nghị lùi, giãn thời hạn hoặc rút nhiệm vụ",
                        "Trường hợp cần thêm thời gian, đề nghị có văn bản báo cáo rõ lý do."));
    }

    static List<LetterList> listsOfUrging() {
        return List.of(
                RECIPIENTS,
                AUTHORITY,
                LetterList.table(
                        "việc",
                        may("STT", "Số thứ tự", "1\n2"),
                        must("nội dung việc", "Nhiệm vụ hoặc báo cáo", "Rà soát thủ tục hành chính\nBáo cáo tháng 11"),
                        may("văn bản giao", "Văn bản giao việc", "44/KH-UBND ngày 08/02/2026\n44/KH-UBND"),
                        must("thời hạn", "Thời hạn như đã ghi", "trước ngày 15/12/2025\ntrước ngày 20/12/2025"),
                        may("số ngày quá hạn", "Số ngày quá hạn", "52\n47")));
    }

    /** What every letter has, and what this one has. */
    private static List<LetterField> with(LetterField... own) {
        return Stream.concat(
                        Stream.of(
                                must(
                                        "tên cơ quan",
                                        "Tên cơ quan ban hành, ghi ở đầu văn bản",
                                        "Ủy ban nhân dân\ntỉnh Lai" + " Châu"),
                                may(
                                        "cơ quan chủ quản",
                                        "Cơ quan cấp trên, ghi trên tên cơ quan; không có thì không in",
                                        ""),
                                must("số ký hiệu", "Số, ký hiệu; chưa có thì để chấm", "44/KH-UBND"),
                                must(
                                        "địa danh ngày tháng",
                                        "Địa danh và ngày, tháng, năm ban hành",
                                        "Lai Châu, ngày 08 tháng 02 năm 2026"),
                                must("dự thảo", "Chữ DỰ THẢO khi chưa ban hành; đã ban hành thì không in", ""),
                                must("chức vụ người ký", "Chức vụ của người ký", "Phó Chủ tịch"),
                                must("họ tên người ký", "Họ tên của người ký", "Nguyễn Văn A")),
                        Stream.of(own))
                .toList();
    }
}
