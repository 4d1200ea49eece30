package vn.tiendo.file;

import java.io.InputStream;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import vn.tiendo.NotNow;
import vn.tiendo.file.Spool.Spooled;
import vn.tiendo.file.domain.Store;

/**
 * Contents in a bucket of a server that speaks the protocol of S3, one object each, private as the bucket is: nobody is
 * ever given its address. It is no part of our transactions, so the object is there before the row that refers to it.
 */
class S3Contents implements FileContents {

    private static final Logger LOG = LoggerFactory.getLogger(S3Contents.class);

    private final S3Client client;
    private final String bucket;
    private final Duration patience;
    private final ContentsOnTheirWay onTheirWay;

    S3Contents(S3Client client, S3Settings settings, ContentsOnTheirWay onTheirWay) {
        this.client = client;
        this.bucket = settings.bucket();
        this.patience = settings.readTimeout();
        this.onTheirWay = onTheirWay;
    }

    @Override
    public Store store() {
        return Store.S3;
    }

    @Override
    public void bring(UUID key, Spooled file) {
        onTheirWay.setOut(key);
        try {
            // The server compares what has come with the checksum.
            client.putObject(
                    put -> put.bucket(bucket)
                            .key(name(key))
                            .contentLength(file.size())
                            .checksumSHA256(base64(file.sha256())),
                    RequestBody.fromFile(file.path()));
        } catch (SdkException failed) {
            LOG.error("The store {} took no file: {}", bucket, failed.toString());
            abandon(key);
            throw new NotNow("Chưa lưu được tệp vì kho tệp không nhận; hãy thử lại sau ít phút hoặc báo quản trị"
                    + " hệ thống.");
        }
    }

    @Override
    public void keep(UUID key, Spooled file) {
        onTheirWay.arrived(key);
    }

    @Override
    public boolean abandon(UUID key) {
        try {
            onTheirWay.giveUp(key, this::delete);
            return true;
        } catch (SdkException | DataAccessException | TransactionException later) {
            LOG.warn("The content {} that nobody needs is deleted later: {}", key, later.toString());
            return false;
        }
    }

    @Override
    public InputStream open(UUID key, long from) {
        try {
            return new ObjectStream(client.getObject(get -> get.bucket(bucket)
                    .key(name(key))
                    .range(from == 0 ? null : "bytes=" + from + "-")
                    .overrideConfiguration(this::soon)));
        } catch (SdkException failed) {
            LOG.error("The store {} did not give the content {}: {}", bucket, key, failed.toString());
            throw new NotNow("Chưa mở được tệp vì kho tệp không trả lời; hãy thử lại sau ít phút hoặc báo quản trị"
                    + " hệ thống.");
        }
    }

    /** Deletes it; there is nothing to delete if it never came. */
    void delete(UUID key) {
        client.deleteObject(delete -> delete.bucket(bucket).key(name(key)).overrideConfiguration(this::soon));
    }

    /** All tries together, until the first byte of the answer. */
    private void soon(AwsRequestOverrideConfiguration.Builder call) {
        call.apiCallTimeout(patience);
    }

    /** The name of its object. */
    static String name(UUID key) {
        return "tep/" + key;
    }

    private static String base64(String hexadecimal) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hexadecimal));
    }
}
