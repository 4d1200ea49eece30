package vn.tiendo.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The authorities whose certificates an office trusts: a file of certificates in PEM, named by configuration. */
@Component
class TrustedAuthorities {

    private final Set<TrustAnchor> anchors;

    TrustedAuthorities(FileSettings settings) {
        anchors = read(settings.trustedCertificates());
    }

    /** Whether the certificate leads to one of them, by way of the others that came with it, and is valid now. */
    boolean vouchFor(X509Certificate certificate, Collection<X509Certificate> others) {
        if (anchors.isEmpty()) {
            return false;
        }
        var wanted = new X509CertSelector();
        wanted.setCertificate(certificate);
        try {
            var parameters = new PKIXBuilderParameters(anchors, wanted);
            parameters.setRevocationEnabled(false);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException noWayUp) {
            return false;
        }
    }

    private static Set<TrustAnchor> read(@Nullable String file) {
        if (file == null || file.isBlank()) {
            return Set.of();
        }
        try (var in = Files.newInputStream(Path.of(file))) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(certificate -> new TrustAnchor((X509Certificate) certificate, null))
                    .collect(Collectors.toSet());
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("The trusted certificates in " + file + " cannot be read", unreadable);
        }
    }
}
