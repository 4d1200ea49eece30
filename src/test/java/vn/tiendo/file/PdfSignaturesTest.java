package vn.tiendo.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.tiendo.file.domain.PdfSignature;
import vn.tiendo.file.domain.PdfSignature.State;
import vn.tiendo.file.domain.Store;
import vn.tiendo.testing.SampleFiles;
import vn.tiendo.testing.SigningOffice;

/** Real signatures, made here with keys of our own: whose they are, whether they hold, whether we trust who vouches. */
class PdfSignaturesTest {

    private static SigningOffice trusted;
    private static SigningOffice stranger;

    @TempDir
    Path folder;

    @BeforeAll
    static void offices() {
        trusted = new SigningOffice("Sở Tài chính");
        stranger = new SigningOffice("Không rõ");
    }

    @Test
    void aPdfWithoutASignatureHasNone() throws IOException {
        assertThat(signatures(SampleFiles.pdf("1"))).isEmpty();
        assertThat(signatures(SigningOffice.unsigned())).isEmpty();
    }

    @Test
    void anIntactSignatureOfATrustedOfficeIsToldSo() throws IOException {
        assertThat(signatures(trusted.sign(SigningOffice.unsigned())))
                .extracting(PdfSignature::signer, PdfSignature::state, PdfSignature::trusted)
                .containsExactly(tuple("Sở Tài chính", State.INTACT, true));
        assertThat(signatures(trusted.sign(SigningOffice.unsigned())).get(0).at())
                .isNotNull();
    }

    @Test
    void aSignatureThatNobodyVouchesForIsIntactButNotTrusted() throws IOException {
        assertThat(signatures(stranger.sign(SigningOffice.unsigned())))
                .extracting(PdfSignature::signer, PdfSignature::state, PdfSignature::trusted)
                .containsExactly(tuple("Không rõ", State.INTACT, false));
    }

    @Test
    void theSecondSignatureIsAddedToTheFirst() throws IOException {
        assertThat(signatures(stranger.sign(trusted.sign(SigningOffice.unsigned()))))
                .extracting(PdfSignature::signer, PdfSignature::state)
                .containsExactly(tuple("Sở Tài chính", State.ADDED_TO), tuple("Không rõ", State.INTACT));
    }

    @Test
    void oneLetterChangedBreaksIt() throws IOException {
        var signed = trusted.sign(SigningOffice.unsigned());
        var text = new String(signed, StandardCharsets.ISO_8859_1);
        var changed = text.replaceFirst("/MediaBox \\[0", "/MediaBox [9").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(changed).isNotEqualTo(signed);
        assertThat(signatures(changed)).extracting(PdfSignature::state).containsExactly(State.BROKEN);
    }

    @Test
    void whatIsAppendedIsTold() throws IOException {
        var appended = SampleFiles.joined(trusted.sign(SigningOffice.unsigned()), SampleFiles.text("\n% thêm\n"));
        assertThat(signatures(appended)).extracting(PdfSignature::state).containsExactly(State.ADDED_TO);
    }

    @Test
    void aSignatureThatIsNoneIsToldAsUnreadable() throws IOException {
        assertThat(signatures(SampleFiles.pdf("/ByteRange[0 1 2 3]"))).allMatch(one -> one.state() == State.UNREADABLE);
        assertThat(signatures(SampleFiles.text("%PDF-1.4 /ByteRange nothing else")))
                .extracting(PdfSignature::state)
                .containsExactly(State.UNREADABLE);
    }

    @Test
    void theMomentIsReadAsAPdfWritesIt() {
        assertThat(PdfDate.read("D:20261122195600+07'00'")).isEqualTo("2026-11-22T12:56:00Z");
        assertThat(PdfDate.read("D:20261122195600-03'30'")).isEqualTo("2026-11-22T23:26:00Z");
        assertThat(PdfDate.read("D:20261122195600Z")).isEqualTo("2026-11-22T19:56:00Z");
        assertThat(PdfDate.read("D:202611221956")).isEqualTo("2026-11-22T12:56:00Z");
        assertThat(PdfDate.read("D:20261322195600Z")).isNull();
        assertThat(PdfDate.read("hôm nay")).isNull();
        assertThat(PdfDate.read(null)).isNull();
    }

    private List<PdfSignature> signatures(byte[] pdf) throws IOException {
        var authorities = Files.writeString(folder.resolve("tin-cay.pem"), trusted.certificate());
        return of(authorities.toString()).of(Files.write(folder.resolve("a.pdf"), pdf));
    }

    static PdfSignatures of(String authorities) {
        var settings = new FileSettings(
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(1),
                1,
                null,
                authorities,
                Store.DATABASE,
                new FileSettings.Scanner("", 1, Duration.ZERO, Duration.ZERO));
        return new PdfSignatures(new SignatureCheck(new TrustedAuthorities(settings)));
    }
}
