/** The list of return requests. */
import { Footer, Header } from './header';
import { useLoaded } from './loaded';
import { returnsSchema } from './orders-json';
import { cls } from './portal-context';
import { printOrderDay } from './print-order';

export function ReturnsPage() {
  const found = useLoaded('/returns/api/return-requests?pageSize=25', returnsSchema.parse);
  return (
    <div className={cls('page')}>
      <Header />
      <main className={cls('orders')}>
        <h1>Returns</h1>
        {found?.returnRequests.map((request) => (
          <p key={request.returnRequestId}>
            <a href={`/orders-v3/order/${request.orderInfo.orderId.value}`}>{request.orderInfo.orderId.value}</a> ·{' '}
            {request.requestState.value} · {printOrderDay(request.returnRequestDate / 1000)}
          </p>
        ))}
      </main>
      <Footer />
    </div>
  );
}
