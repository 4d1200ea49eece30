package vn.tiendo.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.supervision.IssuedPlans.item;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tiendo.NotNow;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.DossierBrowser;
import vn.tiendo.testing.S3Server;
import vn.tiendo.testing.SampleFiles;
import vn.tiendo.testing.TravellingClock;

/** Files in a real store that speaks S3, over HTTP as officers use them; and what happens while that store is away. */
@PagesTest
class S3StoreTest {

    private static final S3Server STORE = new S3Server();
    private static final String AWAY = "kho tệp không";

    @Autowired
    private IssuedPlans plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ContentsOnTheirWay onTheirWay;

    @Autowired
    private SweepContents sweep;

    @Autowired
    private TravellingClock clock;

    @LocalServerPort
    private int port;

    private String dossier = "";
    private DossierBrowser specialist = new DossierBrowser(0);
    private int before;

    @DynamicPropertySource
    static void theStoreIsChosen(DynamicPropertyRegistry properties) {
        properties.add("tien-do.files.store", () -> "s3");
        properties.add("tien-do.files.s3.endpoint", STORE::endpoint);
        properties.add("tien-do.files.s3.region", () -> "us-east-1");
        properties.add("tien-do.files.s3.bucket", () -> S3Server.BUCKET);
        properties.add("tien-do.files.s3.access-key", () -> S3Server.ACCESS_KEY);
        properties.add("tien-do.files.s3.secret-key", () -> S3Server.SECRET_KEY);
        properties.add("tien-do.files.s3.read-timeout", () -> "5s");
    }

    @BeforeEach
    void aTaskWithItsSpecialist() {
        long plan = plans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch có tệp ở kho ngoài",
                List.of(item(
                        "Việc có tệp", List.of("STC"), List.of(), plans.today().plusDays(10))),
                List.of());
        dossier = "/ho-so/nhiem-vu/" + plans.assignment(plan, "STC").id();
        specialist = DossierBrowser.of(port, "stc.chuyenvien");
        before = STORE.objects().size();
    }

    @AfterEach
    void nothingIsOnItsWay() {
        clock.comeBack();
        jdbc.sql("delete from content_on_its_way").update();
    }

    @AfterAll
    static void theStoreEnds() {
        STORE.close();
    }

    @Test
    void filesAndTheirVersionsAreObjectsAndComeBackAsTheyWent() {
        var content = SampleFiles.pdf("x".repeat(3 << 20));
        long first = specialist.added(dossier, "Báo cáo.pdf", content);
        long second = specialist
                .send(specialist
                        .upload(dossier, "Báo cáo.pdf", "&thay=" + first)
                        .POST(BodyPublishers.ofByteArray(SampleFiles.pdf("2"))))
                .json()
                .path("id")
                .asLong();

        assertThat(specialist.bytes("/tep/" + first).body()).isEqualTo(content);
        assertThat(specialist.bytes("/tep/" + second + "/xem").body()).isEqualTo(SampleFiles.pdf("2"));
        assertThat(STORE.objects()).hasSize(before + 2).contains(S3Contents.name(key(first)));
        assertThat(jdbc.sql("select count(*) from stored_file_piece where content_key in (?, ?)")
                        .params(key(first), key(second))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(onTheirWay()).isZero();

        assertThat(specialist.remove(dossier, second).status()).isEqualTo(200);
        assertThat(specialist.get("/tep/" + second).status()).isEqualTo(404);
        assertThat(DossierBrowser.of(port, "snv.lanhdao").get("/tep/" + first).status())
                .isEqualTo(404);
    }

    @Test
    void aDownloadThatBrokeOffGoesOnWhereItWas() {
        var content = SampleFiles.pdf("y".repeat(2 << 20));
        var file = "/tep/" + specialist.added(dossier, "a.pdf", content);
        fromTheMiddle(file, content);
    }

    @Test
    void whatIsInTheDatabaseStaysThereAndIsReadAsBefore() {
        var content = SampleFiles.pdf("z".repeat(2 << 20));
        long file = specialist.added(dossier, "cu.pdf", content);
        // As if it had come before the store was chosen: its row is one of the database, with its pieces.
        var old = UUID.randomUUID();
        long former = jdbc.sql("""
                        insert into stored_file (subject_kind, subject_id, version, name, media_type, size, sha256,
                            content_key, uploaded_by, uploaded_at)
                        select subject_kind, subject_id, 1, 'truoc.pdf', media_type, size, sha256, ?, uploaded_by,
                            uploaded_at from stored_file where id = ? returning id""").params(old, file).query(Long.class).single();
        for (int from = 0, ordinal = 0; from < content.length; from += DatabaseContents.PIECE, ordinal++) {
            jdbc.sql("insert into stored_file_piece (content_key, ordinal, content) values (?, ?, ?)")
                    .params(
                            old,
                            ordinal,
                            Arrays.copyOfRange(content, from, Math.min(content.length, from + DatabaseContents.PIECE)))
                    .update();
        }
        assertThat(specialist.bytes("/tep/" + former).body()).isEqualTo(content);
        fromTheMiddle("/tep/" + former, content);
        assertThat(specialist.zip(dossier)).containsExactlyInAnyOrder("cu.pdf", "truoc.pdf");
    }

    @Test
    void whatIsRefusedLeavesNoObjectBehind() {
        specialist.added(dossier, "a.pdf", SampleFiles.pdf("1"));
        var again = specialist.add(dossier, "a.pdf", SampleFiles.pdf("1"));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("đã có trong hồ sơ này");
        assertThat(STORE.objects()).hasSize(before + 1);
        assertThat(onTheirWay()).isZero();
    }

    @Test
    void whileTheStoreIsAwayASentenceSaysSoAndNothingIsHalfDone() {
        long file = specialist.added(dossier, "a.pdf", SampleFiles.pdf("1"));
        STORE.kill();
        try {
            var upload = specialist.add(dossier, "b.pdf", SampleFiles.pdf("2"));
            assertThat(upload.status()).isEqualTo(503);
            assertThat(upload.json().path("sentence").asText()).contains(AWAY, "thử lại sau ít phút");
            for (var address : List.of("/tep/" + file, "/tep/" + file + "/xem", dossier + "/tat-ca.zip")) {
                var answer = specialist.get(address);
                assertThat(answer.status()).as(address).isEqualTo(503);
                assertThat(answer.body()).contains(AWAY).doesNotContain("%PDF");
                assertThat(answer.header("Content-Disposition")).as(address).isEmpty();
            }
            assertThat(specialist.get(dossier).body()).contains("a.pdf").doesNotContain("b.pdf");
        } finally {
            STORE.start();
        }
        assertThat(specialist.get("/tep/" + file).status()).isEqualTo(200);
        assertThat(specialist.add(dossier, "b.pdf", SampleFiles.pdf("2")).status())
                .isEqualTo(201);
        assertThat(STORE.objects()).hasSize(before + 2);
    }

    @Test
    void aStoreThatDiesWhileItTakesAFileHasNothingThatCountsAndIsSweptLater() {
        STORE.standStill();
        var upload = CompletableFuture.supplyAsync(
                () -> specialist.add(dossier, "lon.pdf", SampleFiles.pdf("x".repeat(20 << 20))));
        Awaitility.await().until(() -> onTheirWay() == 1);
        STORE.kill();
        assertThat(upload.join().status()).isEqualTo(503);
        assertThat(specialist.get(dossier).body()).doesNotContain("lon.pdf");
        assertThat(onTheirWay()).isEqualTo(1);
        sweep.run();
        assertThat(onTheirWay()).isEqualTo(1);

        STORE.start();
        clock.travelTo(clock.instant().plus(ContentsOnTheirWay.LONG_ENOUGH).plusSeconds(60));
        sweep.run();
        assertThat(onTheirWay()).isZero();
        assertThat(STORE.objects()).hasSize(before);
    }

    @Test
    void aStoreThatSaysNothingDoesNotHoldAnybodyForLong() {
        long file = specialist.added(dossier, "a.pdf", SampleFiles.pdf("1"));
        STORE.standStill();
        try {
            var begin = System.nanoTime();
            assertThat(specialist.get("/tep/" + file).status()).isEqualTo(503);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
        } finally {
            STORE.goOn();
        }
        assertThat(specialist.get("/tep/" + file).status()).isEqualTo(200);
    }

    @Test
    void whoReadsSlowlyIsNotCutOff() throws IOException {
        var content = large();
        var download = opened("/tep/" + specialist.added(dossier, "lon.pdf", content));
        try (var body = download.body()) {
            var begin = body.readNBytes(1000);
            // Longer than the store may be silent, and than it may take to begin its answer.
            Awaitility.await().pollDelay(Duration.ofSeconds(8)).until(() -> true);
            assertThat(SampleFiles.joined(begin, body.readAllBytes())).isEqualTo(content);
        }
    }

    @Test
    void aStoreThatDiesInTheMiddleCutsTheLineSoThatNobodyTakesAPartForTheWhole() throws IOException {
        long file = specialist.added(dossier, "lon.pdf", large());
        for (var address : List.of("/tep/" + file, dossier + "/tat-ca.zip")) {
            var download = opened(address);
            try (var body = download.body()) {
                assertThat(download.statusCode()).isEqualTo(200);
                body.readNBytes(1000);
                STORE.kill();
                assertThatThrownBy(body::readAllBytes).as(address).isInstanceOf(IOException.class);
            } finally {
                STORE.start();
            }
        }
        assertThat(specialist.bytes("/tep/" + file).body()).hasSizeGreaterThan(40 << 20);
    }

    @Test
    void aContentThatArrivedIsNeverGivenUpAndOneThatWasGivenUpNeverArrives() {
        var key = UUID.randomUUID();
        onTheirWay.setOut(key);
        onTheirWay.giveUp(key, gone -> {});
        assertThatThrownBy(() -> onTheirWay.arrived(key)).isInstanceOf(IllegalStateException.class);
        onTheirWay.giveUp(key, gone -> {
            throw new AssertionError("It had been given up before");
        });
    }

    @Test
    void aKeyThatTheStoreDoesNotKnowIsTheAdministratorsToMend() throws IOException {
        var settings = new S3Settings(
                URI.create(STORE.endpoint()),
                "us-east-1",
                S3Server.BUCKET,
                S3Server.ACCESS_KEY,
                "một khóa khác",
                Duration.ofSeconds(3),
                Duration.ofSeconds(5),
                Duration.ofMinutes(1));
        assertThat(settings.toString()).doesNotContain(settings.secretKey());
        try (var client = new S3Configuration().s3Client(settings)) {
            var contents = new S3Contents(client, settings, onTheirWay);
            var path = Files.write(Files.createTempFile("tep", ".pdf"), SampleFiles.pdf("x".repeat(5 << 20)));
            try (var spooled = new Spool.Spooled(path, Files.size(path), "00".repeat(32))) {
                assertThatThrownBy(() -> contents.bring(UUID.randomUUID(), spooled))
                        .isInstanceOf(NotNow.class)
                        .hasMessageContaining("báo quản trị");
            }
            assertThatThrownBy(() -> contents.open(UUID.randomUUID(), 0)).isInstanceOf(NotNow.class);
        }
        assertThat(STORE.objects()).hasSize(before);
    }

    private void fromTheMiddle(String file, byte[] content) {
        int from = content.length / 2;
        var whole = specialist.bytes(file);
        assertThat(whole.headers().firstValue("Accept-Ranges")).hasValue("bytes");
        var tag = whole.headers().firstValue("ETag").orElseThrow();

        var rest = part(file, "bytes=" + from + "-", tag);
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(content, from, content.length));
        assertThat(rest.headers().firstValue("Content-Range"))
                .hasValue("bytes " + from + "-" + (content.length - 1) + "/" + content.length);
        assertThat(part(file, "bytes=0-3", tag).body()).isEqualTo("%PDF".getBytes());
        assertThat(part(file, "bytes=-7", tag).body())
                .isEqualTo(Arrays.copyOfRange(content, content.length - 7, content.length));
        assertThat(part(file, "bytes=" + content.length + "-", tag).statusCode())
                .isEqualTo(416);
        assertThat(part(file, "bytes=7-", "\"another\"").body()).isEqualTo(content);
    }

    /** 40 MB that no archive makes smaller. */
    private static byte[] large() {
        var noise = new byte[40 << 20];
        new Random(1).nextBytes(noise);
        return SampleFiles.joined(SampleFiles.pdf("1"), SampleFiles.joined(noise, SampleFiles.pdf("2")));
    }

    private HttpResponse<byte[]> part(String file, String range, String tag) {
        return specialist.send(
                specialist.request(file).header("Range", range).header("If-Range", tag), BodyHandlers.ofByteArray());
    }

    private HttpResponse<InputStream> opened(String address) {
        return specialist.send(specialist.request(address), BodyHandlers.ofInputStream());
    }

    private UUID key(long file) {
        return jdbc.sql("select content_key from stored_file where id = ?")
                .param(file)
                .query(UUID.class)
                .single();
    }

    private long onTheirWay() {
        return jdbc.sql("select count(*) from content_on_its_way")
                .query(Long.class)
                .single();
    }
}
