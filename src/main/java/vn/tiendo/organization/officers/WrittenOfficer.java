package vn.tiendo.organization.officers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.csv.Cell;
import vn.tiendo.organization.domain.MailAddress;
import vn.tiendo.sheet.list.ListQuestion;
import vn.tiendo.sheet.list.ListQuestion.Choice;
import vn.tiendo.sheet.list.ReadRow;

/**
 * What a row says of an officer without a look at anything else, and what is wrong with it already.
 *
 * @param login empty where none is written
 * @param email empty where none is written
 */
record WrittenOfficer(String name, String login, String email, String unit, List<ListQuestion> questions) {

    private static final Pattern ADDRESSED = Pattern.compile(
            "^(ông|bà|đồng chí|đ/c|cô|anh|chị)[\\s:.]+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOTHING = Pattern.compile("(?i)[-–—.\\s]*|không( có)?|chưa có|n/a");
    private static final int LONGEST_NAME = 200;

    static WrittenOfficer of(ReadRow row) {
        var questions = new ArrayList<ListQuestion>();
        var name = name(row, questions);
        var login = login(row, questions);
        var email = email(row, questions);
        var unit = said(row, OfficerColumn.UNIT);
        if (unit.isEmpty()) {
            unit = said(row, OfficerColumn.DIVISION);
        }
        return new WrittenOfficer(name, login, email, unit, questions);
    }

    private static String said(ReadRow row, OfficerColumn column) {
        var text = row.text(column).replaceAll("\\s*\\n\\s*", " ").strip();
        return NOTHING.matcher(text).matches() ? "" : text;
    }

    private static String name(ReadRow row, List<ListQuestion> questions) {
        var written = Stream.of(OfficerColumn.NAME, OfficerColumn.GIVEN)
                .map(column -> said(row, column))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        var name = ADDRESSED.matcher(written).replaceFirst("").replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            questions.add(wrong(row, OfficerColumn.NAME, "chưa có họ tên; hãy ghi họ tên."));
        } else if (name.length() > LONGEST_NAME) {
            questions.add(wrong(row, OfficerColumn.NAME, "dài quá 200 ký tự; hãy rút gọn."));
        } else if (Cell.wrongWith(name).isPresent() || !name.codePoints().anyMatch(Character::isLetter)) {
            questions.add(wrong(row, OfficerColumn.NAME, "không phải là họ tên; hãy ghi lại họ tên."));
        }
        return name.equals(name.toUpperCase(Locale.ROOT)) ? capitalised(name) : name;
    }

    private static String capitalised(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + word.substring(word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining(" "));
    }

    private static String login(ReadRow row, List<ListQuestion> questions) {
        var written = said(row, OfficerColumn.LOGIN);
        if (written.isEmpty() || Logins.isLogin(written)) {
            return written;
        }
        var meant = Logins.meant(written);
        var sentence = "không dùng làm tên đăng nhập được, chỉ gồm chữ thường không dấu, chữ số và dấu chấm ở giữa;"
                + " hãy sửa.";
        questions.add(ListQuestion.wrong(
                OfficerColumn.LOGIN,
                row.cell(OfficerColumn.LOGIN) + " " + sentence,
                Logins.isLogin(meant) ? List.of(new Choice(meant, meant)) : List.of()));
        return "";
    }

    private static String email(ReadRow row, List<ListQuestion> questions) {
        var written = said(row, OfficerColumn.EMAIL).replaceFirst("(?i)^mailto:", "");
        if (written.isEmpty() || MailAddress.isValid(written)) {
            return written;
        }
        var choices = Stream.of(written.split("[\\s,;/]+"))
                .filter(MailAddress::isValid)
                .distinct()
                .map(one -> new Choice(one, one))
                .toList();
        questions.add(ListQuestion.wrong(
                OfficerColumn.EMAIL,
                row.cell(OfficerColumn.EMAIL)
                        + (choices.size() > 1
                                ? " có nhiều địa chỉ; hãy chọn một địa chỉ."
                                : " không phải là một địa chỉ thư điện tử; hãy sửa."),
                choices));
        return "";
    }

    private static ListQuestion wrong(ReadRow row, OfficerColumn column, String what) {
        return ListQuestion.wrong(column, row.cell(column) + " " + what, List.of());
    }
}
