package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.DossierBrowser;
import vn.tiendo.testing.SampleFiles;

/** The dossier of an agreement between equals: for its parties, as the page of the agreement is, and nobody else. */
@PagesTest
class AgreementDossierTest {

    @Autowired
    private Desks desks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IssuedPlans plans;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private String key = "";
    private String dossier = "";

    @BeforeEach
    void twoDepartmentsDraftAnAgreement() {
        var desk = desks.of("stc.chuyenvien");
        key = runtime.createProcessInstanceQuery()
                .processInstanceId(desk.start("coordinationAgreement"))
                .singleResult()
                .getBusinessKey();
        dossier = "/ho-so/thoa-thuan/" + id();
    }

    @Test
    void whatOnePartyAddsTheOtherReadsAndBothAddUntilItIsReviewed() {
        drafted();
        long draft = as("stc.chuyenvien").added(dossier, "Dự thảo quy chế.docx", SampleFiles.word("Dự thảo"));
        long remarks = as("syt.lanhdao").added(dossier, "Góp ý.pdf", SampleFiles.pdf("góp ý"));

        for (var party : List.of("stc.vanthu", "syt.chuyenvien")) {
            var page = as(party).get(dossier);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body())
                    .contains(
                            "Phối hợp truyền thông",
                            "Sở Tài chính",
                            "Sở Y tế",
                            "Góp ý.pdf",
                            "type=\"file\"",
                            "Diễn biến",
                            "Thêm tệp")
                    .contains("href=\"/thoa-thuan/" + id() + "\"", "Thêm tệp")
                    .doesNotContain("th:");
            assertThat(as(party).get("/tep/" + remarks + "/xem").status()).isEqualTo(200);
            assertThat(as(party).zip(dossier)).containsExactlyInAnyOrder("Dự thảo quy chế.docx", "Góp ý.pdf");
        }
        assertThat(as("syt.lanhdao").get("/thoa-thuan/" + id()).body()).contains("href=\"" + dossier + "\"");

        jdbc.sql("update agreement set reviewed_at = now() where id = ?")
                .param(id())
                .update();
        assertThat(as("stc.chuyenvien").get(dossier).body()).doesNotContain("type=\"file\"");
        assertThat(as("stc.chuyenvien").get("/tep/" + draft).status()).isEqualTo(200);
    }

    @Test
    void noPartyTakesOutOrReplacesWhatTheOtherAdded() {
        drafted();
        long file = as("syt.chuyenvien").added(dossier, "cua-syt.pdf", SampleFiles.pdf("của Sở Y tế"));
        var other = as("stc.lanhdao");
        assertThat(other.get(dossier).body()).contains("cua-syt.pdf").doesNotContain("data-remove", "data-replaces");
        var removed = other.remove(dossier, file);
        assertThat(removed.status()).isEqualTo(403);
        assertThat(removed.json().path("sentence").asText())
                .isEqualTo("Tệp này do bên khác thêm; hãy đề nghị bên đó thay hoặc gỡ.");
        assertThat(other.send(other.upload(dossier, "b.pdf", "&thay=" + file)
                                .POST(BodyPublishers.ofByteArray(SampleFiles.pdf("2"))))
                        .status())
                .isEqualTo(403);
        assertThat(as("syt.lanhdao").get(dossier).body()).contains("data-remove", "data-replaces");
        assertThat(as("syt.lanhdao").remove(dossier, file).status()).isEqualTo(200);
    }

    @Test
    void anOutsiderFindsNothingByAnyRoute() {
        drafted();
        var specialist = as("stc.chuyenvien");
        long file = specialist.added(dossier, "mat.pdf", SampleFiles.pdf("của các bên"));
        for (var login : List.of("snv.lanhdao", "snv.vanthu", "sxd.chuyenvien")) {
            var outsider = as(login);
            for (var route : List.of(
                    dossier,
                    dossier + "/noi-dung",
                    dossier + "/tat-ca.zip",
                    "/tep/" + file,
                    "/tep/" + file + "/xem",
                    "/thoa-thuan/" + id())) {
                var answer = outsider.get(route);
                assertThat(answer.status()).as(login + " " + route).isEqualTo(404);
                assertThat(answer.body()).doesNotContain("mat.pdf", "%PDF", "Phối hợp truyền thông");
            }
            assertThat(outsider.add(dossier, "b.pdf", SampleFiles.pdf("2")).status())
                    .isEqualTo(404);
            assertThat(outsider.remove(dossier, file).status()).isEqualTo(404);
        }
        assertThat(new DossierBrowser(port).get("/tep/" + file).status()).isEqualTo(401);

        // Who stands above a party sees what the page of the agreement shows, and changes nothing.
        var superior = as("ubnd.lanhdao");
        assertThat(superior.get("/thoa-thuan/" + id()).status()).isEqualTo(200);
        assertThat(superior.get("/tep/" + file).status()).isEqualTo(200);
        assertThat(superior.add(dossier, "b.pdf", SampleFiles.pdf("2")).status())
                .isEqualTo(403);
        assertThat(superior.remove(dossier, file).status()).isEqualTo(403);
    }

    @Test
    void whoIsNoPartyYetSeesNothingOfTheDraft() {
        long file = as("stc.chuyenvien").added(dossier, "nhap.pdf", SampleFiles.pdf("1"));
        assertThat(as("syt.lanhdao").get(dossier).status()).isEqualTo(404);
        assertThat(as("syt.lanhdao").get("/tep/" + file).status()).isEqualTo(404);
        drafted();
        assertThat(as("syt.lanhdao").get("/tep/" + file).status()).isEqualTo(200);
    }

    @Test
    void aDocumentThatHappensToHaveItsNumberStaysShut() {
        drafted();
        long document = jdbc.sql("""
                        insert into official_document (direction, owner_code, abstract, urgency, registered_by,
                            registered_at)
                        values ('OUTGOING', 'SNV', 'Văn bản của nơi khác', 'NORMAL', 'snv.vanthu', now()) returning id""").query(Long.class).single();
        long file = as("snv.vanthu").added("/ho-so/van-ban/" + document, "rieng.pdf", SampleFiles.pdf("riêng"));
        jdbc.sql("""
                        insert into stored_file (subject_kind, subject_id, version, name, media_type, size, sha256,
                            content_key, uploaded_by, uploaded_at)
                        select 'DOCUMENT', ?, 1, 'trung-so.pdf', media_type, size, sha256, gen_random_uuid(), uploaded_by,
                            uploaded_at from stored_file where id = ?""").params(id(), file).update();
        assertThat(as("stc.chuyenvien").get(dossier).body()).doesNotContain("trung-so.pdf", "rieng.pdf");
        assertThat(as("stc.chuyenvien").zip(dossier)).isEmpty();
    }

    @Test
    void aTaskOfItInTasklistLeadsToItsDossier() {
        drafted();
        var task = desks.of("syt.lanhdao").task("reviewAgreement", key).getId();
        as("stc.chuyenvien").added(dossier, "a.pdf", SampleFiles.pdf("1"));
        assertThat(as("syt.lanhdao").get("/ho-so/viec/" + task + "/noi-dung").body())
                .contains("a.pdf", "data-address=\"" + dossier + "\"")
                .doesNotContain("<html");
        assertThat(as("snv.lanhdao").get("/ho-so/viec/" + task + "/noi-dung").status())
                .isEqualTo(404);
    }

    private void drafted() {
        var desk = desks.of("stc.chuyenvien");
        desk.submit(
                desk.task("draftAgreement", key),
                new HashMap<>(Map.of(
                        "step",
                        "SEND",
                        "title",
                        "Phối hợp truyền thông",
                        "typeCode",
                        "QUY_CHE_PHOI_HOP",
                        "parties",
                        List.of("SYT"),
                        "reviewOn",
                        plans.today().plusMonths(3).toString(),
                        "items",
                        List.of(Map.of("ordinal", "1", "content", "Tuyên truyền chung")))));
        desks.letTheEngineWork();
    }

    private long id() {
        return Long.parseLong(key.substring(key.indexOf(':') + 1));
    }

    private DossierBrowser as(String login) {
        return DossierBrowser.of(port, login);
    }
}
