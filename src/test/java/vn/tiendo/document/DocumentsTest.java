package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.document.domain.Citation;
import vn.tiendo.document.domain.Direction;
import vn.tiendo.document.domain.DocumentFinding;
import vn.tiendo.document.domain.Issuer;
import vn.tiendo.document.domain.OfficialDocument;
import vn.tiendo.document.domain.Recipient;
import vn.tiendo.document.domain.Signer;
import vn.tiendo.document.domain.Urgency;

@SpringJUnitConfig(DocumentTestContext.class)
@Transactional
class DocumentsTest {

    @Autowired
    private Documents documents;

    @Autowired
    private Vocabularies vocabularies;

    @Test
    void aDocumentComesBackAsItWasAdded() {
        var document = full(List.of(new Recipient("STC", "Sở Tài chính", "t/h"), new Recipient(null, "Lưu", null)));

        var id = documents.add(document);

        assertThat(documents.find(id))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(document);
    }

    @Test
    void nothingButTheAbstractIsNeeded() {
        var id = documents.add(bare("STC", "Kế hoạch tuyên truyền"));

        assertThat(documents.require(id).abstractText()).isEqualTo("Kế hoạch tuyên truyền");
        assertThat(documents.require(id).number()).isNull();
    }

    @Test
    void aRegisterIsReadPageByPageNewestFirst() {
        var ids = IntStream.range(0, 5)
                .mapToLong(i -> documents.add(bare("STC", "Văn bản " + i)))
                .toArray();
        documents.add(bare("UBND", "Của cơ quan khác"));

        var first = documents.ofOwner("STC", Long.MAX_VALUE, 3);
        var second = documents.ofOwner("STC", first.get(2).id(), 3);

        assertThat(first).extracting(OfficialDocument::id).containsExactly(ids[4], ids[3], ids[2]);
        assertThat(second).extracting(OfficialDocument::id).containsExactly(ids[1], ids[0]);
    }

    @Test
    void allCommunesOfTheCountryCanBeRecipients() {
        var communes = IntStream.range(0, 3321)
                .mapToObj(i -> new Recipient(null, "Xã " + i, null))
                .toList();

        var id = documents.add(full(communes));

        assertThat(documents.require(id).recipients()).isEqualTo(communes);
    }

    private OfficialDocument full(List<Recipient> recipients) {
        return new OfficialDocument(
                0,
                Direction.INCOMING,
                "STC",
                "CONG_VAN",
                "Công văn",
                vocabularies.read("2802/UBND-NC"),
                new Issuer("UBND", "UBND tỉnh"),
                LocalDate.of(2022, 8, 25),
                "Lai Châu",
                "Triển khai Đề án",
                Urgency.KHAN,
                new Signer("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Người ký"),
                List.of(
                        new Citation(
                                "837/QĐ-TTg",
                                LocalDate.of(2022, 7, 14),
                                "Thủ tướng Chính phủ",
                                Citation.Relation.IMPLEMENTS,
                                null),
                        new Citation("Chỉ thị số 41", null, null, Citation.Relation.CITES, "thiếu ký hiệu")),
                recipients,
                List.of(new DocumentFinding(DocumentFinding.Code.DATE_IN_THE_FUTURE, "Văn bản này", "Kiểm tra lại.")),
                Instant.parse("2022-08-25T02:00:00Z"),
                "stc.vanthu");
    }

    private static OfficialDocument bare(String owner, String abstractText) {
        return new OfficialDocument(
                0,
                Direction.INCOMING,
                owner,
                null,
                null,
                null,
                Issuer.UNKNOWN,
                null,
                null,
                abstractText,
                Urgency.NORMAL,
                Signer.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                Instant.parse("2022-08-25T02:00:00Z"),
                "stc.vanthu");
    }
}
