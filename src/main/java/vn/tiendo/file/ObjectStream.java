package vn.tiendo.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * An object as it is read. Whoever stops early hangs up, instead of having the rest of it sent for nothing. A server that
 * dies in the middle is a fault: the JDK's HTTP takes that for the end.
 */
final class ObjectStream extends FilterInputStream {

    private static final Logger LOG = LoggerFactory.getLogger(ObjectStream.class);

    private final ResponseInputStream<GetObjectResponse> object;
    private long missing;

    ObjectStream(ResponseInputStream<GetObjectResponse> object) {
        super(object);
        this.object = object;
        this.missing = object.response().contentLength();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            int count = object.read(target, offset, length);
            if (count < 0 && missing > 0) {
                throw brokenOff("end of stream");
            }
            missing -= Math.max(0, count);
            return count;
        } catch (SdkException | SocketException | SocketTimeoutException broken) {
            throw brokenOff(broken.toString());
        }
    }

    /** Without its cause, which would pass for a browser that has hung up, of which nobody is told. */
    private IOException brokenOff(String reason) {
        LOG.error("The store broke off, {} bytes are missing: {}", missing, reason);
        return new IOException("The store broke off in the middle of a file");
    }

    @Override
    public void close() throws IOException {
        if (missing <= 0) {
            object.close();
        } else {
            object.abort();
        }
    }
}
