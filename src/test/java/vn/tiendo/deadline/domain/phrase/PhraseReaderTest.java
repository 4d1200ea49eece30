package vn.tiendo.deadline.domain.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.deadline.domain.CalendarFixture;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineAnchor;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.WorkingCalendar;
import vn.tiendo.deadline.domain.phrase.PhraseReading.NotRead;
import vn.tiendo.deadline.domain.phrase.PhraseReading.Read;

class PhraseReaderTest {

    /** Thursday, 24 July 2025: the day of the document in the table. */
    private static final LocalDate DOCUMENT = LocalDate.of(2025, 7, 24);

    private static final WorkingCalendar CALENDAR = CalendarFixture.read();

    /** What a phrase came to: its kind, the first instant too late in Vietnam, and the doubts or the reason. */
    record Row(String phrase, String kind, String due, String said) {

        static Row of(String line) {
            var parts = line.split(" → ", -1);
            return new Row(parts[0], parts[1], parts[2], parts[3]);
        }

        static Row of(String phrase, PhraseReading reading) {
            if (reading instanceof NotRead not) {
                return new Row(phrase, "(" + not.kind() + ")", "-", not.reason());
            }
            var read = (Read) reading;
            var due = read.term().dueAt(CALENDAR);
            return new Row(
                    phrase,
                    read.term().kind().name(),
                    due == null
                            ? "-"
                            : LocalDateTime.ofInstant(due, Deadline.VIETNAM).toString(),
                    String.join(" ", read.doubts()));
        }

        @Override
        public String toString() {
            return String.join(" → ", phrase, kind, due, said);
        }
    }

    /** Kinds in brackets were recognised, but no deadline follows from them. */
    static Stream<Row> table() {
        return CalendarFixture.file("deadline/phrases.txt").lines().map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("table")
    void aPhraseMeansWhatTheTableSays(Row row) {
        assertThat(Row.of(row.phrase(), read(row.phrase()))).isEqualTo(row);
    }

    @ParameterizedTest
    @MethodSource("table")
    void lettersSpacesAndUnicodeFormDoNotMatter(Row row) {
        var other = Normalizer.normalize(row.phrase(), Normalizer.Form.NFD).replace(" ", " \u00A0\t ");
        var shouted = row.phrase().toUpperCase(Locale.ROOT);

        assertThat(Row.of(row.phrase(), read(other)).due()).isEqualTo(row.due());
        assertThat(Row.of(row.phrase(), read(shouted)).kind()).isEqualTo(row.kind());
    }

    @Test
    void theTableIsLongEnough() {
        assertThat(table()).hasSizeGreaterThan(150);
    }

    @Test
    void theOfficerIsToldTheLastDayAndTheWorkingDayBeforeIt() {
        assertThat(understood("trước ngày 15/12/2014"))
                .isEqualTo("hết Chủ nhật 14/12/2014, nhắc trước thứ Sáu 12/12/2014");
        assertThat(understood("chậm nhất ngày 22/8/2019")).isEqualTo("hết thứ Năm 22/08/2019");
        assertThat(understood("trước 14h ngày 03/5/2021")).isEqualTo("14:00 thứ Hai 03/05/2021");
        assertThat(understood("trong thời hạn 10 ngày kể từ ngày ban hành"))
                .isEqualTo("10 ngày kể từ ngày 24/07/2025 (ngày ban hành văn bản): hết thứ Hai 04/08/2025");
        assertThat(understood("20 ngày kể từ ngày luật được thông qua"))
                .isEqualTo("20 ngày kể từ ngày diễn ra sự kiện; tính được ngày hết hạn khi biết ngày đó");
        assertThat(understood("trước 14 giờ hằng ngày, từ 30/4 đến 03/5/2021"))
                .isEqualTo("hằng ngày kể cả ngày nghỉ, từ 30/04/2021, lần cuối 14:00 thứ Hai 03/05/2021");
        assertThat(understood("từ ngày 20 đến ngày 25 hằng tháng")).isEqualTo("hằng tháng, từ ngày 20 đến hết ngày 25");
    }

    @Test
    void aPeriodRemembersWhatItCountsFrom() {
        assertThat(anchor("10 ngày kể từ ngày ký ban hành")).isEqualTo(DeadlineAnchor.ISSUE);
        assertThat(anchor("10 ngày kể từ ngày Kế hoạch này được ban hành")).isEqualTo(DeadlineAnchor.ISSUE);
        assertThat(anchor("10 ngày kể từ khi nhận được văn bản này")).isEqualTo(DeadlineAnchor.RECEIPT);
        assertThat(anchor("10 ngày kể từ ngày chốt số liệu")).isEqualTo(DeadlineAnchor.CUT_OFF);
        assertThat(anchor("10 ngày kể từ ngày nhận được báo cáo của các đơn vị"))
                .isEqualTo(DeadlineAnchor.EVENT);
        assertThat(anchor("10 ngày kể từ ngày kế hoạch được Thủ tướng ban hành"))
                .isEqualTo(DeadlineAnchor.EVENT);
        assertThat(anchor("10 ngày kể từ ngày 24/7/2025")).isNull();
    }

    @Test
    void aPeriodFromItsIssueCountsAnewFromTheDayItIsIssued() {
        var drafted = read("10 ngày kể từ ngày ban hành").deadline("10 ngày kể từ ngày ban hành", CALENDAR);
        var issued = drafted.issued(DOCUMENT.plusDays(4), Instant.EPOCH, CALENDAR);

        assertThat(drafted.lastDay()).isEqualTo(LocalDate.of(2025, 8, 4));
        assertThat(issued.lastDay()).isEqualTo(LocalDate.of(2025, 8, 7));
    }

    @Test
    void aBareDayOfAReportThatReturnsIsEachMonth() {
        var reading = (Read) PhraseReader.read("chậm nhất ngày 20", new PhraseContext(DOCUMENT, CALENDAR, true));

        assertThat(reading.term().kind()).isEqualTo(DeadlineKind.MONTHLY_RANGE);
        assertThat(reading.doubts()).containsExactly("Câu chữ không ghi tháng; hiểu là ngày 20 hằng tháng.");
    }

    @Test
    void whatIsOnlyOwedWhereSomethingHappensIsConditional() {
        assertThat(((Read) read("trước 14h ngày 03/5/2021 (nếu có phát sinh)")).conditional())
                .isTrue();
        assertThat(((Read) read("trước ngày 03/5/2021, nếu có")).conditional()).isTrue();
        assertThat(((Read) read("trước ngày 03/5/2021")).conditional()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước ngày ",
                "(",
                "1",
                "15/12/2025 ",
                "kể từ ",
                "năm mươi ",
                "\u0301",
                "dịp ",
                "từ 1/1 đến ",
                " "
            })
    void aHundredThousandLettersTakeAMomentAndStayText(String part) {
        var endless = part.repeat(100_000 / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> read(endless));
        assertThat(read(endless)).isInstanceOf(NotRead.class);
        // As long as it may be: every rule at every word.
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> read(endless.substring(0, PhraseReader.LONGEST)));
    }

    @Test
    void whateverTheWordsNothingBreaks() {
        var random = new Random(15_12_2014);
        var words = Stream.concat(
                        table().flatMap(row -> Stream.of(row.phrase().split(" "))),
                        Stream.of("0", "00", "99", "100", "999", "9999", "10000", "năm", "tháng", "/", "(", ")"))
                .toList();
        for (int round = 0; round < 50_000; round++) {
            var phrase = new StringBuilder();
            for (int word = random.nextInt(8); word >= 0; word--) {
                phrase.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            var written = phrase.toString();
            var deadline = read(written).deadline(written, CALENDAR);
            assertThat(deadline.resolvedWith(CALENDAR)).isEqualTo(deadline);
        }
    }

    private static PhraseReading read(String phrase) {
        return PhraseReader.read(phrase, PhraseContext.on(DOCUMENT, CALENDAR));
    }

    private static String understood(String phrase) {
        return ((Read) read(phrase)).understood();
    }

    private static DeadlineAnchor anchor(String phrase) {
        return ((Read) read(phrase)).term().anchor();
    }
}
