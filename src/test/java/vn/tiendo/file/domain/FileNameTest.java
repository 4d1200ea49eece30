package vn.tiendo.file.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever a client calls its file, what we keep can stand on a disk, in a header and on a page. */
class FileNameTest {

    @Test
    void anOrdinaryNameStaysAsItIs() {
        for (var name : new String[] {"Báo cáo quý III (lần 2).docx", "12-KH-UBND.pdf", "ảnh đẹp.JPG", "a'b.txt"}) {
            assertThat(FileName.of(name).shown()).isEqualTo(name);
        }
    }

    @Test
    void whatIsDangerousIsTakenOut() {
        var cases = Map.ofEntries(
                Map.entry("../../etc/passwd.pdf", "passwd.pdf"),
                Map.entry("C:\\Users\\a\\b.pdf", "b.pdf"),
                Map.entry("CON", "_CON"),
                Map.entry("con.pdf", "_con.pdf"),
                Map.entry("LPT1.txt", "_LPT1.txt"),
                Map.entry("a\"b\r\nSet-Cookie: x=1.pdf", "a_b Set-Cookie_ x=1.pdf"),
                Map.entry("a\0b.pdf", "ab.pdf"),
                Map.entry("bao-cao\u202Efdp.exe", "bao-caofdp.exe"),
                Map.entry("a\u200Bb\uFEFF.pdf", "ab.pdf"),
                Map.entry("...", "tep"),
                Map.entry("", "tep"),
                Map.entry(" . ", "tep"),
                Map.entry("dir/", "tep"),
                Map.entry("a.pdf. . ", "a.pdf"),
                Map.entry("a\uD83D.pdf", "a.pdf"),
                Map.entry("<b>|?*.pdf", "_b____.pdf"));
        cases.forEach((given, shown) ->
                assertThat(FileName.of(given).shown()).as(given).isEqualTo(shown));
    }

    @Test
    void oneFormOfEveryLetter() {
        var decomposed = Normalizer.normalize("Báo cáo.pdf", Normalizer.Form.NFD);
        assertThat(FileName.of(decomposed).shown()).isEqualTo("Báo cáo.pdf");
    }

    @Test
    void aLongNameIsShortenedBeforeItsExtension() {
        for (var letter : new String[] {"a", "ộ", "😀"}) {
            var name = FileName.of(letter.repeat(300) + ".docx");
            assertThat(name.shown()).endsWith(letter + ".docx");
            assertThat(name.shown().codePointCount(0, name.shown().length())).isLessThanOrEqualTo(150);
            assertThat(name.shown().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(240);
        }
    }

    @Test
    void theLastExtensionCounts() {
        assertThat(FileName.of("hoa-don.pdf.exe").extension()).isEqualTo("exe");
        assertThat(FileName.of("Kế hoạch.PDF").extension()).isEqualTo("pdf");
        assertThat(FileName.of("Kế hoạch").extension()).isEmpty();
        assertThat(FileName.of("1. Báo cáo").extension()).isEmpty();
    }
}
