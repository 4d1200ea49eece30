package vn.tiendo.engine.form;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.Refusal;
import vn.tiendo.engine.guard.CommandRefused;

/**
 * Stands outside the transaction of a submitted form and makes one plain sentence of whatever went wrong in it. The
 * engine's REST layer would add "Cannot submit task form …" and answer 500; a {@link WebApplicationException} is the one
 * kind that it passes on as it is.
 */
class PlainRefusals extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(PlainRefusals.class);
    private static final int TRIES = 3;

    /** The class of PostgreSQL's states for deadlocks and transactions that could not be put in an order. */
    private static final String ROLLED_BACK = "40";

    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public <T> T execute(Command<T> command) {
        boolean submission = command instanceof SubmitTaskFormCmd || command instanceof SubmitStartFormCmd;
        if (!submission || Context.getCommandContext() != null) {
            return next.execute(command);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return next.execute(command);
            } catch (RuntimeException failure) {
                // Two units that answer the same question at the same moment must both succeed.
                if (!somebodyElseWasFaster(failure)) {
                    throw plain(failure);
                }
                if (attempt == TRIES) {
                    LOG.warn("A submitted form met others {} times", TRIES, failure);
                    throw answer(Response.Status.CONFLICT, "Có người vừa xử lý cùng lúc; hãy bấm gửi lại.");
                }
            }
        }
    }

    /** Whether the same submission may well succeed, or be refused with a better reason, when it is tried again. */
    private static boolean somebodyElseWasFaster(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith(ROLLED_BACK)
                        || sql.getSQLState().equals(UNIQUE_VIOLATION);
            }
        }
        return false;
    }

    private static RuntimeException plain(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return answer(Response.Status.BAD_REQUEST, refusal.getMessage());
            }
            if (cause instanceof WebApplicationException) {
                return failure;
            }
            if (cause instanceof CommandRefused refused) {
                return answer(Response.Status.FORBIDDEN, refused.getMessage());
            }
            if (cause instanceof AuthorizationException) {
                return answer(
                        Response.Status.FORBIDDEN,
                        "Việc này không thuộc thẩm quyền của đồng chí; hãy chọn việc khác trong danh sách.");
            }
            if (cause instanceof NullValueException) {
                return answer(
                        Response.Status.NOT_FOUND,
                        "Việc này đã được xử lý xong hoặc đã thu hồi; hãy tải lại danh sách công việc.");
            }
        }
        LOG.error("A submitted form failed", failure);
        return answer(
                Response.Status.INTERNAL_SERVER_ERROR,
                "Hệ thống gặp sự cố nên chưa ghi nhận; nội dung vẫn còn trên màn hình, hãy gửi lại sau ít phút.");
    }

    private static WebApplicationException answer(Response.Status status, String sentence) {
        return new WebApplicationException(sentence, status);
    }
}
