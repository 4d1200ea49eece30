package vn.tiendo.document.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.Chain;

/** As much of the tables as the domain's tests need; another test holds it against the real tables. */
public final class TestVocabulary {

    private TestVocabulary() {}

    public static Vocabulary vocabulary() {
        return new Vocabulary(
                List.of(
                        type("NGHI_QUYET", "Nghị quyết", "NQ", null),
                        type("QUYET_DINH", "Quyết định", "QĐ", null),
                        type("CHI_THI", "Chỉ thị", "CT", null),
                        type("QUY_CHE", "Quy chế", "QC", null),
                        new DocumentType("QUY_DINH", "Quy định", "QyĐ", "QĐi", Set.of("QĐ"), false, ""),
                        type("HUONG_DAN", "Hướng dẫn", "HD", null),
                        type("KE_HOACH", "Kế hoạch", "KH", null),
                        type("DE_AN", "Đề án", "ĐA", null),
                        type("BAO_CAO", "Báo cáo", "BC", null),
                        type("TO_TRINH", "Tờ trình", "TTr", null),
                        type("CONG_VAN", "Công văn", null, "CV"),
                        type("LUAT", "Luật", null, null),
                        type("NGHI_DINH", "Nghị định", "NĐ", null),
                        type("THONG_TU", "Thông tư", "TT", null),
                        new DocumentType("THONG_TU_LIEN_TICH", "Thông tư liên tịch", "TTLT", null, Set.of(), true, ""),
                        type("VAN_BAN_HOP_NHAT", "Văn bản hợp nhất", "VBHN", null),
                        type("KET_LUAN", "Kết luận", "KL", null),
                        type("THONG_TRI", "Thông tri", null, "TT"),
                        new DocumentType("QUY_CHE_PHOI_HOP", "Quy chế phối hợp", "QCPH", null, Set.of(), true, "")),
                List.of(
                        part(
                                "TW",
                                "cơ quan Trung ương của Đảng",
                                Chain.PARTY,
                                true,
                                "trung ương",
                                "bộ chính trị",
                                "ban bí thư"),
                        part("BTGTW", "Ban Tuyên giáo Trung ương", Chain.PARTY, true, "tuyên giáo"),
                        part(
                                "TU",
                                "Tỉnh ủy, Thành ủy",
                                Chain.PARTY,
                                false,
                                "tỉnh ủy",
                                "thành ủy",
                                "đảng bộ tỉnh",
                                "đảng bộ thành phố"),
                        part("CP", "Chính phủ", Chain.STATE, true, "chính phủ"),
                        part("QH", "Quốc hội", Chain.STATE, true, "quốc hội"),
                        part("TTg", "Thủ tướng Chính phủ", Chain.STATE, true, "thủ tướng"),
                        part("UBND", "Ủy ban nhân dân", Chain.STATE, false, "ủy ban nhân dân", "ubnd"),
                        part("BCĐ", "Ban Chỉ đạo", null, false, "ban chỉ đạo")));
    }

    public static DocumentNumber read(String written) {
        return new DocumentNumberParser(vocabulary()).parse(written);
    }

    private static DocumentType type(
            String code, String name, @Nullable String abbreviation, @Nullable String partyAbbreviation) {
        return new DocumentType(code, name, abbreviation, partyAbbreviation, Set.of(), false, "");
    }

    private static SymbolPart part(
            String part, String denotes, @Nullable Chain chain, boolean central, String... names) {
        return new SymbolPart(part, denotes, chain, central, Set.of(names));
    }
}
