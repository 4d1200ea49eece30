package vn.tiendo.supervision.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.FilterChoices;
import vn.tiendo.supervision.register.Period;
import vn.tiendo.supervision.register.RegisterKind;

/** What a filter asks for, in words, as it stands above a table that was taken away. */
@Component
public class FilterWords {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final FilterChoices choices;
    private final MessageSource texts;

    FilterWords(FilterChoices choices, MessageSource texts) {
        this.choices = choices;
        this.texts = texts;
    }

    /** One line that begins with {@code Phạm vi:}. */
    public String of(Standing officer, DutyFilter filter) {
        var words = new ArrayList<String>();
        words.add(filter.kind() == null ? word("overview.filter.kind.both") : kind(filter.kind()));
        if (filter.bucket() != null) {
            words.add(word("overview.bucket." + filter.bucket().name()));
        }
        if (filter.unit() != null) {
            words.add("đơn vị: " + name(choices.units(), filter.unit()));
        }
        if (filter.assigner() != null) {
            words.add("cơ quan giao: " + name(choices.units(), filter.assigner()));
        }
        if (filter.plan() != null) {
            words.add("kế hoạch: " + choices.plan(officer, filter.plan()).orElse("số " + filter.plan()));
        }
        if (filter.source() != null) {
            words.add("mục số " + filter.source() + " của kế hoạch");
        }
        if (filter.directive() != null) {
            words.add(
                    "văn bản: " + choices.document(officer, filter.directive()).orElse("số " + filter.directive()));
        }
        if (filter.field() != null) {
            words.add("lĩnh vực: " + name(choices.fields(), filter.field()));
        }
        if (filter.chain() != null) {
            words.add("khối: " + word("overview.chain." + filter.chain().name()));
        }
        if (filter.level() != null) {
            words.add("cấp: " + word("overview.level." + filter.level().name()));
        }
        if (filter.period() != null) {
            words.add("ngày đến hạn: " + period(filter.period()));
        }
        return "Phạm vi: " + String.join("; ", words) + ".";
    }

    String kind(RegisterKind kind) {
        return word("overview.kind." + kind.name());
    }

    /** {@code Quý 4/2026}, or its days. */
    String period(Period period) {
        var written = period.word();
        if (written == null) {
            return days(period.from(), period.to());
        }
        var year = written.substring(0, 4);
        if (written.length() == 4) {
            return word("overview.period.year", year);
        }
        var rest = written.substring(5);
        return switch (rest.charAt(0)) {
            case 'Q' -> word("overview.period.quarter", year, rest.substring(1));
            case 'H' -> word("overview.period.half", year, rest.substring(1));
            default -> word("overview.period.month", year, rest);
        };
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return "đến " + DAY.format(to);
        }
        return to == null ? "từ " + DAY.format(from) : "từ " + DAY.format(from) + " đến " + DAY.format(to);
    }

    private String word(String key, Object... values) {
        return texts.getMessage(key, values, VIETNAMESE);
    }

    private static String name(List<FilterChoices.Choice> among, String word) {
        return among.stream()
                .filter(choice -> choice.word().equals(word))
                .map(FilterChoices.Choice::name)
                .findFirst()
                .orElse(word);
    }
}
