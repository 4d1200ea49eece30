package vn.tiendo.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.file.domain.PdfSignature;
import vn.tiendo.file.domain.PdfSignature.State;

/** Checks one signature: does it hold for what it covers, does it cover all there is, who made it. */
@Component
class SignatureCheck {

    private final TrustedAuthorities authorities;

    SignatureCheck(TrustedAuthorities authorities) {
        this.authorities = authorities;
    }

    PdfSignature of(Path pdf, PDSignature signature) {
        try {
            var contents = contents(signature);
            var covered = new SignedRanges(pdf, signature.getByteRange());
            var signed = new CMSSignedData(digests(contents, covered), contents);
            var signer = signed.getSignerInfos().getSigners().iterator().next();
            var holder = certificate(signed, signer);
            return new PdfSignature(
                    holder.map(SignatureCheck::name).orElse(signature.getName()),
                    // Stands in what is signed, unlike the date of the file.
                    PdfDate.read(signature.getCOSObject().getString(COSName.M)),
                    state(pdf, covered, signer, holder),
                    holder.isPresent() && trusted(holder.get(), signed));
        } catch (IOException | CMSException | OperatorCreationException | CertificateException | RuntimeException e) {
            return new PdfSignature(signature.getName(), null, State.UNREADABLE, false);
        }
    }

    /** Behind the signature its place is filled up with zeros. */
    private static byte[] contents(PDSignature signature) throws IOException {
        try (var in = new ASN1InputStream(signature.getContents())) {
            return in.readObject().getEncoded();
        }
    }

    private static Map<String, byte[]> digests(byte[] contents, SignedRanges covered)
            throws CMSException, OperatorCreationException, IOException {
        var calculators = new JcaDigestCalculatorProviderBuilder().build();
        var digests = new HashMap<String, byte[]>();
        for (var signer : new CMSSignedData(contents).getSignerInfos().getSigners()) {
            var algorithm = signer.getDigestAlgorithmID();
            var calculator = calculators.get(algorithm);
            covered.writeTo(calculator.getOutputStream());
            digests.put(algorithm.getAlgorithm().getId(), calculator.getDigest());
        }
        return digests;
    }

    private static Optional<X509CertificateHolder> certificate(CMSSignedData signed, SignerInformation signer) {
        return signed.getCertificates().getMatches(null).stream()
                .filter(certificate -> signer.getSID().match(certificate))
                .findFirst();
    }

    private static State state(
            Path pdf, SignedRanges covered, SignerInformation signer, Optional<X509CertificateHolder> holder)
            throws IOException, CMSException, OperatorCreationException, CertificateException {
        if (holder.isEmpty()) {
            return State.UNREADABLE;
        }
        boolean holds = covered.leaveOutOnlyTheSignature() && verified(signer, holder.get());
        return !holds ? State.BROKEN : covered.end() == Files.size(pdf) ? State.INTACT : State.ADDED_TO;
    }

    private static boolean verified(SignerInformation signer, X509CertificateHolder holder)
            throws OperatorCreationException, CertificateException {
        try {
            // By the key alone: a certificate that has expired since does not change what was signed.
            var key = new JcaX509CertificateConverter().getCertificate(holder).getPublicKey();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(key));
        } catch (CMSException changed) {
            return false;
        }
    }

    private boolean trusted(X509CertificateHolder holder, CMSSignedData signed) throws CertificateException {
        var converter = new JcaX509CertificateConverter();
        Collection<X509Certificate> all = new ArrayList<>();
        for (var one : signed.getCertificates().getMatches(null)) {
            all.add(converter.getCertificate(one));
        }
        return authorities.vouchFor(converter.getCertificate(holder), all);
    }

    private static @Nullable String name(X509CertificateHolder holder) {
        var names = holder.getSubject().getRDNs(BCStyle.CN);
        return names.length == 0 ? null : names[0].getFirst().getValue().toString();
    }
}
