// Tells CloudFormation what a custom resource came to.
const protocols = { "http:": require("http"), "https:": require("https") };

exports.SUCCESS = "SUCCESS";
exports.FAILED = "FAILED";

exports.send = (event, context, responseStatus, responseData, physicalResourceId, noEcho) => new Promise((resolve) => {
  const body = JSON.stringify({
    Status: responseStatus,
    Reason: `See the details in CloudWatch Log Stream: ${context.logStreamName}`,
    PhysicalResourceId: physicalResourceId || context.logStreamName,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
    NoEcho: noEcho || false,
    Data: responseData,
  });
  console.log("Response body:\n", body);

  const done = () => {
    if (typeof context.done === "function") context.done();
    resolve();
  };
  const address = new URL(event.ResponseURL);
  const headers = { "content-type": "", "content-length": Buffer.byteLength(body) };
  const request = protocols[address.protocol].request(address, { method: "PUT", headers }, (answer) => {
    console.log("Status code: " + answer.statusCode);
    answer.resume();
    answer.on("end", done);
  });
  request.on("error", (failure) => {
    console.log("send(..) failed executing https.request(..): " + failure);
    done();
  });
  request.end(body);
});
