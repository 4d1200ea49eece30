package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.document.domain.DocumentType;
import vn.tiendo.document.domain.TestVocabulary;

@SpringJUnitConfig(DocumentTestContext.class)
@Transactional
class VocabulariesTest {

    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theDecreeHasTwentyNineTypesOfWhichTwentySevenHaveAnAbbreviation() {
        var ofTheDecree = vocabularies.current().types().stream()
                .filter(type -> type.source().equals("Nghị định 30/2020/NĐ-CP"))
                .toList();

        assertThat(ofTheDecree).hasSize(29);
        assertThat(ofTheDecree.stream()
                        .filter(type -> type.abbreviation() == null)
                        .map(DocumentType::name))
                .containsExactlyInAnyOrder("Công văn", "Thư công");
    }

    @Test
    void noAbbreviationStandsForTwoTypes() {
        var types = vocabularies.current().types();

        assertThat(types.stream().flatMap(type -> Stream.ofNullable(type.abbreviation())))
                .doesNotHaveDuplicates();
        assertThat(types.stream().flatMap(type -> Stream.ofNullable(type.partyAbbreviation())))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("typesOfTheTest")
    void theTablesHoldWhatTheDomainTestsAssume(DocumentType type) {
        var row = vocabularies.current().type(type.code()).orElseThrow();

        assertThat(row).usingRecursiveComparison().ignoringFields("source").isEqualTo(type);
    }

    @Test
    void theSymbolPartsHoldWhatTheDomainTestsAssume() {
        assertThat(vocabularies.current().parts())
                .containsAll(TestVocabulary.vocabulary().parts());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2802/UBND-NC", "837/QĐ-TTg", "204-KL/TU", "135-HD/BTGTW", "01/QCPH/UBND-UBMTTQ", "42/2014/QĐ-TTg",
                "01/VBHN-VPCP", "Chỉ thị số 41", "05-TT/TU", "91/2015/QH13", "1267-KH/BCĐ", "2933"
            })
    void aNumberIsReadAsTheDomainTestsReadIt(String written) {
        assertThat(vocabularies.read(written)).isEqualTo(TestVocabulary.read(written));
    }

    @Test
    void aTypeAddedByTheOfficeIsKnownAtOnce() {
        jdbc.sql("insert into document_type (code, name, abbreviation, source) values ('SAO_Y', 'Sao y', 'SY', 'x')")
                .update();

        assertThat(vocabularies.read("12/SY-UBND").type()).isEqualTo("SAO_Y");
    }

    static Stream<DocumentType> typesOfTheTest() {
        return TestVocabulary.vocabulary().types().stream();
    }
}
