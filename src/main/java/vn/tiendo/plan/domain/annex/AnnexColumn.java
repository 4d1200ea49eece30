package vn.tiendo.plan.domain.annex;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.PlainWords;

/** What a column of an annex says, known by the words of its head. */
public enum AnnexColumn {
    ORDINAL("STT"),
    CONTENT("Nội dung nhiệm vụ"),
    LEAD("Đơn vị chủ trì"),
    COORDINATING("Đơn vị phối hợp"),
    /** One column for both, each with its word before it. */
    UNITS("Đơn vị chủ trì, phối hợp"),
    DEADLINE("Thời hạn"),
    PRODUCT("Sản phẩm"),
    /** Known, and not taken in: notes, groups, legal bases. */
    OTHER("Ghi chú");

    private static final int LONGEST = 120;

    private static final Pattern ORDINALS = Pattern.compile("(so )?(tt|stt|s tt|thu tu)|so");
    private static final Pattern UNIT = Pattern.compile(".*\\b(don vi|co quan|phong ban|to chuc)\\b.*");
    private static final Pattern LEADS =
            Pattern.compile(".*\\b(chu tri|dau moi|phu trach|trach nhiem|thuc hien|duoc giao|tham muu)\\b.*");
    private static final Pattern COORDINATES = Pattern.compile(".*\\bphoi hop\\b.*");
    private static final Pattern PRODUCTS = Pattern.compile(".*\\b(san pham|ket qua|dau ra)\\b.*");
    private static final Pattern DEADLINES =
            Pattern.compile(".*\\b(thoi han|thoi gian|han hoan thanh|hoan thanh|tien do|han xong|thoi diem)\\b.*|han");
    private static final Pattern CONTENTS =
            Pattern.compile(".*\\b(noi dung|nhiem vu|cong viec|hoat dong|dau viec|viec can lam)\\b.*");
    private static final Pattern OTHERS = Pattern.compile(".*\\b(ghi chu|kinh phi|can cu|muc tieu|nguon)\\b.*");

    private final String title;

    AnnexColumn(String title) {
        this.title = title;
    }

    /** As an officer reads it. */
    public String title() {
        return title;
    }

    /** The column whose head this is; nothing where it is no head of a column. */
    public static Optional<AnnexColumn> headedBy(String written) {
        var words = PlainWords.of(written);
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        if (ORDINALS.matcher(words).matches()) {
            return Optional.of(ORDINAL);
        }
        if (OTHERS.matcher(words).matches()) {
            return Optional.of(OTHER);
        }
        return units(words).or(() -> work(words));
    }

    private static Optional<AnnexColumn> units(String words) {
        boolean unit = UNIT.matcher(words).matches();
        boolean coordinates = COORDINATES.matcher(words).matches();
        boolean leads = words.contains("chu tri");
        if (leads && coordinates) {
            return Optional.of(UNITS);
        }
        if (coordinates && (unit || words.startsWith("phoi hop"))) {
            return Optional.of(COORDINATING);
        }
        boolean named =
                leads || unit && LEADS.matcher(words).matches() || words.equals("don vi") || words.equals("co quan");
        return named ? Optional.of(LEAD) : Optional.empty();
    }

    private static Optional<AnnexColumn> work(String words) {
        if (PRODUCTS.matcher(words).matches()) {
            return Optional.of(PRODUCT);
        }
        if (DEADLINES.matcher(words).matches()) {
            return Optional.of(DEADLINE);
        }
        return CONTENTS.matcher(words).matches() ? Optional.of(CONTENT) : Optional.empty();
    }
}
