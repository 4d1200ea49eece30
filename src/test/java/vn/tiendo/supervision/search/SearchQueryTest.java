package vn.tiendo.supervision.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.PlainWords;
import vn.tiendo.Refusal;

class SearchQueryTest {

    @ParameterizedTest
    @CsvSource({
        "Biên phòng, bien phong",
        "ĐẢNG ỦY, dang uy",
        "2802/UBND–NC, 2802 ubnd nc",
        "Số: 2802, 2802",
        "so 2802, 2802",
        "báo cáo số, bao cao so",
        "a & b | !c:*, a b c"
    })
    void wordsAreComparedWithoutDiacriticsAndSigns(String written, String words) {
        if (written.startsWith("a &")) {
            assertThat(PlainWords.of(written)).isEqualTo(words);
        } else {
            assertThat(SearchQuery.of(written).plain()).isEqualTo(words);
        }
    }

    @Test
    void theLastWordIsOneThatIsBeingTyped() {
        assertThat(SearchQuery.of("bien ph").anywhere()).isEqualTo("((bien)) & ((ph:*))");
        assertThat(SearchQuery.of("bien ph").inARow()).isEqualTo("bien <-> ph:*");
    }

    @Test
    void aNumberMayBeginWithZeroAndStickToItsSymbol() {
        assertThat(SearchQuery.of("02/KH").anywhere()).isEqualTo("((02) | (2)) & ((kh:*))");
        assertThat(SearchQuery.of("2802UBND").anywhere()).isEqualTo("((2802ubnd:*) | (2802 & ubnd:*))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!!", "%", "đ", "*", "a b c", "'"})
    void whatHoldsNothingToLookForIsRefused(String written) {
        assertThatThrownBy(() -> SearchQuery.of(written))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("tìm kiếm.");
    }

    @Test
    void tooMuchIsRefused() {
        assertThat(SearchQuery.of("ế".repeat(200)).words()).hasSize(1);
        assertThatThrownBy(() -> SearchQuery.of("ế".repeat(201))).isInstanceOf(Refusal.class);
    }

    @Test
    void whatWasFoundIsMarkedWithItsDiacritics() {
        assertThat(marked("bien phong", "Bộ đội Biên phòng, phong trào"))
                .isEqualTo("Bộ đội [Biên] [phòng], [phong] trào");
        assertThat(marked("2/ubnd-nc", "02/UBND-NC ngày")).isEqualTo("[02]/[UBND]-[NC] ngày");
        assertThat(marked("đảng u", "<b>Đảng uỷ</b>")).isEqualTo("<b>[Đảng] [uỷ]</b>");
        assertThat(marked("khong co", "Không")).isEqualTo("[Không]");
    }

    @Test
    void aLongTextIsShownAroundTheFirstWordFound() {
        var shown = marked("bien phong", "chữ ".repeat(200) + "Biên phòng " + "sau ".repeat(200));
        assertThat(shown)
                .startsWith("… chữ")
                .endsWith("sau …")
                .contains("[Biên] [phòng]")
                .hasSizeLessThan(320);
        assertThat(marked("phong", "x".repeat(1000))).hasSizeLessThan(320);
    }

    private static String marked(String query, String text) {
        return Marking.of(SearchQuery.of(query)).in(text).stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
