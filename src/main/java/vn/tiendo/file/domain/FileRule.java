package vn.tiendo.file.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.Refusal;

/** What must be true of every file that is taken in; asked in this order, each with its reason in one sentence. */
public enum FileRule {
    NOT_EMPTY(facts -> facts.size() > 0 ? null : "rỗng (0 byte); hãy chọn lại tệp có nội dung."),
    KIND_IS_TAKEN(facts -> FileKind.ofExtension(facts.name().extension()).isPresent()
                    || facts.found().kind() != null
            ? null
            : "là " + facts.found().inWords() + " nên không nhận; chỉ nhận " + FileKind.NAMED + "."),
    NOTHING_HIDDEN(facts -> {
        var flaw = facts.found().flaw();
        return flaw == null ? null : flaw.end();
    }),
    NAME_AGREES_WITH_CONTENT(FileRule::disagreement);

    private final Function<FileFacts, @Nullable String> end;

    FileRule(Function<FileFacts, @Nullable String> end) {
        this.end = end;
    }

    /** Why the file is refused, if it breaks this rule. */
    public Optional<String> reasonToRefuse(FileFacts facts) {
        return Optional.ofNullable(end.apply(facts)).map(reason -> sentence(facts.name(), reason));
    }

    /** The reason of the first rule that the file breaks. */
    public static Optional<String> firstBroken(FileFacts facts) {
        return Arrays.stream(values())
                .flatMap(rule -> rule.reasonToRefuse(facts).stream())
                .findFirst();
    }

    /** A sentence about a file of that name. */
    public static String sentence(FileName name, String end) {
        return "Tệp " + Refusal.quoted(name.shown()) + " " + end;
    }

    private static @Nullable String disagreement(FileFacts facts) {
        var called = FileKind.ofExtension(facts.name().extension());
        var is = facts.found().kind();
        if (called.isPresent() && called.get() == is) {
            return null;
        }
        var extension = facts.name().extension();
        var words = facts.found().inWords();
        if (extension.isEmpty()) {
            return "không có phần mở rộng (nội dung là " + words + "); hãy đặt lại tên tệp rồi gửi.";
        }
        return "có nội dung là " + words + ", không đúng với đuôi ." + extension
                + "; hãy chọn đúng tệp hoặc xuất lại thành "
                + called.map(FileKind::title).orElse("PDF") + ".";
    }
}
