package vn.tiendo.supervision.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.Refusal;
import vn.tiendo.organization.domain.Chain;

/**
 * Which duties are asked for. It lives in the address, the same for pages, exports and JSON; null asks for all.
 *
 * @param kind      {@code loai}: null means tasks and reports; what coordinating units owe is asked for by name
 * @param bucket    {@code tinh-trang}
 * @param unit      {@code don-vi}: the code of the unit that owes
 * @param assigner  {@code co-quan}: the code of the unit whose plan it is
 * @param plan      {@code ke-hoach}: id of the plan
 * @param source    {@code muc}: id of the item of the plan, or of the report it asks for; only with a kind
 * @param directive {@code van-ban}: id of the document that the plan implements
 * @param field     {@code linh-vuc}
 * @param chain     {@code khoi}
 * @param level     {@code cap}
 * @param period    {@code ky}, or {@code tu} and {@code den}
 */
public record DutyFilter(
        @Nullable RegisterKind kind,
        @Nullable Bucket bucket,
        @Nullable String unit,
        @Nullable String assigner,
        @Nullable Long plan,
        @Nullable Long source,
        @Nullable Long directive,
        @Nullable String field,
        @Nullable Chain chain,
        @Nullable Level level,
        @Nullable Period period) {

    public static final DutyFilter ALL =
            new DutyFilter(null, null, null, null, null, null, null, null, null, null, null);

    private static final String UNIT_CODE = "[A-Z0-9]{1,20}";
    private static final String FIELD_CODE = "[A-Z_]{1,40}";
    private static final String ID = "[0-9]{1,18}";

    /**
     * Reads the parameters of an address; others are none of its business.
     *
     * @throws Refusal if one of them cannot be understood
     */
    public static DutyFilter of(Map<String, String> parameters) {
        var read = new Parameters(parameters);
        var filter = new DutyFilter(
                read.word("loai", "Loại", RegisterKind::of),
                read.word("tinh-trang", "Tình trạng", Bucket::of),
                read.matching("don-vi", "Mã đơn vị", UNIT_CODE),
                read.matching("co-quan", "Mã cơ quan giao", UNIT_CODE),
                read.id("ke-hoach", "Kế hoạch"),
                read.id("muc", "Mục"),
                read.id("van-ban", "Văn bản"),
                read.matching("linh-vuc", "Lĩnh vực", FIELD_CODE),
                read.word("khoi", "Khối", DutyFilter::chain),
                read.word("cap", "Cấp", Level::of),
                Period.read(read.text("ky"), read.text("tu"), read.text("den")));
        if (filter.source != null && filter.kind == null) {
            throw new Refusal("Địa chỉ nêu một mục mà không nêu loại; hãy thêm loai=nhiem-vu hoặc loai=bao-cao.");
        }
        return filter;
    }

    private static Optional<Chain> chain(String word) {
        for (var chain : Chain.values()) {
            if (word(chain).equals(word)) {
                return Optional.of(chain);
            }
        }
        return Optional.empty();
    }

    /** How addresses name a chain. */
    public static String word(Chain chain) {
        return switch (chain) {
            case STATE -> "nha-nuoc";
            case PARTY -> "dang";
            case ARMED -> "luc-luong-vu-trang";
            case MASS -> "doan-the";
            case CENTRAL -> "trung-uong";
        };
    }

    /** The same parameters again, in a fixed order: equal filters have equal addresses. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "loai", kind, RegisterKind::word);
        put(parameters, "tinh-trang", bucket, Bucket::word);
        put(parameters, "don-vi", unit, Function.identity());
        put(parameters, "co-quan", assigner, Function.identity());
        put(parameters, "ke-hoach", plan, String::valueOf);
        put(parameters, "muc", source, String::valueOf);
        put(parameters, "van-ban", directive, String::valueOf);
        put(parameters, "linh-vuc", field, Function.identity());
        put(parameters, "khoi", chain, DutyFilter::word);
        put(parameters, "cap", level, Level::word);
        if (period != null && period.word() != null) {
            parameters.put("ky", period.word());
        } else if (period != null) {
            put(parameters, "tu", period.from(), String::valueOf);
            put(parameters, "den", period.to(), String::valueOf);
        }
        return parameters;
    }

    private static <T> void put(
            Map<String, String> parameters, String name, @Nullable T value, Function<T, String> write) {
        if (value != null) {
            parameters.put(name, write.apply(value));
        }
    }

    /** The same with another bucket. */
    public DutyFilter in(@Nullable Bucket other) {
        return new DutyFilter(kind, other, unit, assigner, plan, source, directive, field, chain, level, period);
    }

    /** The same for another kind. */
    public DutyFilter of(@Nullable RegisterKind other) {
        return new DutyFilter(other, bucket, unit, assigner, plan, source, directive, field, chain, level, period);
    }

    /** The same for another unit. */
    public DutyFilter at(@Nullable String other) {
        return new DutyFilter(kind, bucket, other, assigner, plan, source, directive, field, chain, level, period);
    }

    /** The same for another period. */
    public DutyFilter over(@Nullable Period other) {
        return new DutyFilter(kind, bucket, unit, assigner, plan, source, directive, field, chain, level, other);
    }

    /** Which part of the tally has what it asks for, besides kind, unit and quarter; null if none has. */
    @Nullable
    String slice() {
        if (plan != null || source != null || directive != null || assigner != null && field != null) {
            return null;
        }
        if (assigner != null) {
            return "ASSIGNER " + assigner;
        }
        return field == null ? "ALL" : "FIELD " + field;
    }

    /** The values of an address, one by one. */
    private record Parameters(Map<String, String> all) {

        @Nullable
        String text(String name) {
            var value = all.get(name);
            return value == null || value.isBlank() ? null : value.strip();
        }

        @Nullable
        Long id(String name, String title) {
            var value = matching(name, title, ID);
            return value == null ? null : Long.valueOf(value);
        }

        @Nullable
        String matching(String name, String title, String form) {
            var value = text(name);
            if (value != null && !value.matches(form)) {
                throw unknown(title, value);
            }
            return value;
        }

        <T> @Nullable T word(String name, String title, Function<String, Optional<T>> meaning) {
            var value = text(name);
            return value == null ? null : meaning.apply(value).orElseThrow(() -> unknown(title, value));
        }

        private static Refusal unknown(String title, String value) {
            return new Refusal(
                    title + " " + Refusal.quoted(value) + " không có; hãy chọn lại bộ lọc hoặc sửa địa chỉ.");
        }
    }
}
