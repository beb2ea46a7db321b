package app.kith.sharing.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/// A certificate with its key, made for a test by the `keytool` of the Java that runs it.
record Identity(KeyStore keys) {
    private static final String PASSWORD = "changeit";

    /// A certificate for a host.
    ///
    /// @param from when it begins, as keytool reads it, such as `-10d`
    static Identity of(Path folder, String host, String from, int days) throws Exception {
        Path file = folder.resolve("identity" + host.hashCode() + from + ".p12");
        if (!Files.exists(file)) {
            keytool(file, "ca", "CN=Kith test", "bc:c=ca:true", "-20d", 90, List.of());
            keytool(file, "mail", "CN=" + host, "san=dns:" + host, from, days, List.of("-signer", "ca"));
        }
        return read(Files.newInputStream(file));
    }

    /// The one that GreenMail brings along, which names no host.
    static Identity ofGreenMail() throws Exception {
        return read(List.of(com.icegreen.greenmail.util.GreenMail.class.getResourceAsStream("/greenmail.p12"))
                .getFirst());
    }

    /// What a server shows.
    SSLContext server() throws GeneralSecurityException, IOException {
        var keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        var shown = KeyStore.getInstance("PKCS12");
        shown.load(null, null);
        shown.setKeyEntry("mail", keys.getKey("mail", PASSWORD.toCharArray()), PASSWORD.toCharArray(),
                keys.getCertificateChain("mail"));
        keyManagers.init(shown, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keyManagers.getKeyManagers(), null, null);
        return context;
    }

    /// Trusts whoever signed this certificate and nobody else.
    SSLSocketFactory trusted() throws Exception {
        var trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("mail", keys.containsAlias("ca") ? keys.getCertificate("ca")
                : keys.getCertificate(keys.aliases().nextElement()));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trust);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private static void keytool(
            Path file,
            String alias,
            String name,
            String extension,
            String from,
            int days,
            List<String> more) throws Exception {
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/keytool", "-genkeypair",
                "-keyalg", "EC", "-alias", alias, "-dname", name, "-ext", extension, "-startdate", from, "-validity",
                String.valueOf(days), "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD));
        command.addAll(more);
        var keytool = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        if (keytool.start().waitFor() != 0) {
            throw new IllegalStateException("keytool failed");
        }
    }

    private static Identity read(InputStream in) throws GeneralSecurityException, IOException {
        try (in) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            return new Identity(keys);
        }
    }
}
