package vn.tiendo.notification;

import org.jspecify.annotations.Nullable;

/** The connection to the mail server, made when the first mail needs it and kept for the others. */
class Line implements AutoCloseable {

    private final MailServer server;
    private @Nullable SmtpConnection connection;

    Line(MailServer server) {
        this.server = server;
    }

    SmtpConnection open() {
        if (connection == null) {
            connection = server.connect();
        }
        return connection;
    }

    boolean isOpen() {
        return connection != null;
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
        }
    }
}
