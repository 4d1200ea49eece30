package vn.tiendo.engine.form;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
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

/**
 * Stands outside the transaction of a submitted form and makes one plain sentence of whatever went wrong in it. The
 * engine's REST layer would add "Cannot submit task form …" and answer 500; a {@link WebApplicationException} is the one
 * kind that it passes on as it is.
 */
class PlainRefusals extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(PlainRefusals.class);
    private static final int TRIES = 3;

    @Override
    public <T> T execute(Command<T> command) {
        boolean submission = command instanceof SubmitTaskFormCmd || command instanceof SubmitStartFormCmd;
        if (!submission || Context.getCommandContext() != null) {
            return next.execute(command);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return next.execute(command);
            } catch (OptimisticLockingException somebodyElseWasFaster) {
                // Two units that answer the same question at the same moment must both succeed.
                if (attempt == TRIES) {
                    throw answer(Response.Status.CONFLICT, "Có người vừa xử lý cùng lúc; hãy bấm gửi lại.");
                }
            } catch (RuntimeException failure) {
                throw plain(failure);
            }
        }
    }

    private static RuntimeException plain(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return answer(Response.Status.BAD_REQUEST, refusal.getMessage());
            }
            if (cause instanceof WebApplicationException) {
                return failure;
            }
            if (cause instanceof AuthorizationException) {
                return answer(Response.Status.FORBIDDEN, "Việc này không thuộc thẩm quyền của đồng chí.");
            }
            if (cause instanceof NullValueException) {
                return answer(
                        Response.Status.NOT_FOUND, "Việc này không còn nữa: đã được xử lý xong hoặc đã thu hồi.");
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
