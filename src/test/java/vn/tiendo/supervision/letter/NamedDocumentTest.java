package vn.tiendo.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How papers name other papers. */
class NamedDocumentTest {

    @Test
    void whatIsKnownIsSaidInTheUsualOrder() {
        assertThat(NamedDocument.of("Kế hoạch", "44/KH-UBND", LocalDate.of(2026, 2, 8), "Ủy ban nhân dân tỉnh"))
                .isEqualTo("Kế hoạch số 44/KH-UBND ngày 08 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh");
        assertThat(NamedDocument.of(null, null, null, null)).isEqualTo("Văn bản");
    }

    @Test
    void anAbstractGoesOnInTheSentence() {
        assertThat(NamedDocument.about("Triển khai Chỉ thị số 26")).isEqualTo("về triển khai Chỉ thị số 26");
        assertThat(NamedDocument.about("V/v đẩy mạnh cải cách")).isEqualTo("về đẩy mạnh cải cách");
        assertThat(NamedDocument.about("Bộ Tài chính kiểm tra")).isEqualTo("về Bộ Tài chính kiểm tra");
        assertThat(NamedDocument.about("Hướng dẫn", "Hướng dẫn công tác thông tin đối ngoại"))
                .isEqualTo("về công tác thông tin đối ngoại");
    }

    @Test
    void theTypeIsNotSaidTwice() {
        assertThat(NamedDocument.withoutType("Kế hoạch", "Kế hoạch triển khai")).isEqualTo("Triển khai");
        assertThat(NamedDocument.withoutType("Kế hoạch", "Kế hoạch của tỉnh")).isEqualTo("Kế hoạch của tỉnh");
        assertThat(NamedDocument.withoutType("Kế hoạch", "kế hoạch")).isEqualTo("kế hoạch");
        assertThat(NamedDocument.two(9)).isEqualTo("09");
    }
}
